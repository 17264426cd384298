export const erasuresWords = {
  title: {
    en: '{count, plural, =0 {No erasure waits for a second person} one {One erasure waits for a second person} other {# erasures wait for a second person}}',
    cy: '{count, plural, =0 {Nid oes dilead yn aros am ail berson} one {Mae un dilead yn aros am ail berson} two {Mae 2 ddilead yn aros am ail berson} other {Mae # dilead yn aros am ail berson}}',
  },
  noErasures: { en: 'Nobody has asked for an erasure.', cy: 'Nid oes neb wedi gofyn am ddilead.' },
  waiting: { en: 'Waits for a second person', cy: 'Yn aros am ail berson' },
  underWay: { en: 'Under way', cy: 'Ar y gweill' },
  carriedOut: { en: 'Carried out', cy: 'Wedi’i gyflawni' },
  subject: { en: 'What', cy: 'Beth' },
  gone: { en: 'named nowhere any more', cy: 'heb ei enwi yn unman mwyach' },
  basis: { en: 'Basis', cy: 'Sail' },
  askedBy: { en: 'Asked by', cy: 'Gofynnwyd gan' },
  standing: { en: 'Standing', cy: 'Statws' },
  look: { en: 'Look at it', cy: 'Edrych arno' },
  what: { en: 'What erasing does', cy: 'Beth mae dileu yn ei wneud' },
  whatHow: {
    en: 'The keys with which the content can be read are destroyed, the content itself is deleted, and every table that showed it is made again without it: documents, names, words, what was filled in. What stays is that there was something, when, and by which entry and on what basis it went; every proof of the log holds. Copies that left the record before, such as exports, backups, mails and prints, are not reached.',
    cy: 'Dinistrir yr allweddi y gellir darllen y cynnwys â hwy, dilëir y cynnwys ei hun, a gwneir o’r newydd hebddo bob tabl a’i dangosai: dogfennau, enwau, geiriau, yr hyn a lenwyd. Yr hyn a erys yw bod rhywbeth wedi bod, pryd, a thrwy ba gofnodiad ac ar ba sail yr aeth; mae pob prawf o’r log yn dal. Ni chyrhaeddir copïau a adawodd y cofnod o’r blaen, megis allforion, copïau wrth gefn, negeseuon ac argraffiadau.',
  },
  two: {
    en: 'It takes two administrators: one asks, another approves. It cannot be undone.',
    cy: 'Mae angen dau weinyddwr: mae un yn gofyn, ac un arall yn cymeradwyo. Ni ellir ei ddadwneud.',
  },
  request: { en: 'Ask for an erasure', cy: 'Gofyn am ddilead' },
  subjectLabel: { en: 'What is to be erased', cy: 'Beth sydd i’w ddileu' },
  subjectHint: {
    en: 'The reference of a matter that has ended, of a person or of a document, as it stands in the address of its page: matter_…, person_…, document_….',
    cy: 'Cyfeirnod mater sydd wedi dod i ben, person neu ddogfen, fel y saif yng nghyfeiriad ei dudalen: matter_…, person_…, document_….',
  },
  basisHint: {
    en: 'The statute or decision, in words that may stand for ever. Never the name of what is erased.',
    cy: 'Y statud neu’r penderfyniad, mewn geiriau a all sefyll am byth. Byth enw’r hyn a ddilëir.',
  },
  subjectMissing: {
    en: 'Give the reference of what is to be erased.',
    cy: 'Rhowch gyfeirnod yr hyn sydd i’w ddileu.',
  },
  subjectWrong: {
    en: 'A reference looks like matter_3k9x0c7v2m4t8q1w5z6y; copy it from the address of its page.',
    cy: 'Mae cyfeirnod yn edrych fel matter_3k9x0c7v2m4t8q1w5z6y; copïwch ef o gyfeiriad ei dudalen.',
  },
  basisMissing: { en: 'Say on what basis, in a sentence.', cy: 'Dywedwch ar ba sail, mewn brawddeg.' },
  asked: {
    en: 'It is asked for. Another administrator approves it under this page.',
    cy: 'Gofynnwyd amdano. Mae gweinyddwr arall yn ei gymeradwyo o dan y dudalen hon.',
  },
  approveTitle: { en: 'Erase this for ever?', cy: 'Dileu hyn am byth?' },
  approve: { en: 'Approve, and erase it now', cy: 'Cymeradwyo, a’i ddileu nawr' },
  ownRequest: {
    en: 'You asked for this yourself. Another administrator approves it.',
    cy: 'Chi eich hun ofynnodd am hyn. Gweinyddwr arall sy’n ei gymeradwyo.',
  },
  approveTick: {
    en: 'Tick that you have checked the basis and what is to be erased.',
    cy: 'Ticiwch eich bod wedi gwirio’r sail a’r hyn sydd i’w ddileu.',
  },
  sure: {
    en: 'I have checked the basis and what is to be erased',
    cy: 'Rwyf wedi gwirio’r sail a’r hyn sydd i’w ddileu',
  },
  erased: {
    en: 'It is erased, and every proof still holds.',
    cy: 'Mae wedi’i ddileu, ac mae pob prawf yn dal.',
  },
  operator: {
    en: 'On a PostgreSQL server, files that the database wrote before are rewritten by its operator: see the guide on erasing.',
    cy: 'Ar weinydd PostgreSQL, ei weithredwr sy’n ailysgrifennu’r ffeiliau a ysgrifennodd y gronfa ddata o’r blaen: gweler y canllaw ar ddileu.',
  },
} as const;
