export const deskWords = {
  // What each body holds.
  noneAsked: {
    en: 'No body has been asked yet what it holds.',
    cy: 'Ni ofynnwyd i unrhyw gorff eto beth y mae’n ei ddal.',
  },
  body: { en: 'Body', cy: 'Corff' },
  asked: { en: 'Asked', cy: 'Gofynnwyd' },
  certificate: { en: 'Certificate', cy: 'Tystysgrif' },
  asOf: { en: 'Complete as of {day}', cy: 'Yn gyflawn hyd at {day}' },
  signed: { en: 'Signed by {who}', cy: 'Llofnodwyd gan {who}' },
  inTime: { en: 'in time', cy: 'mewn pryd' },
  daysLate: {
    en: '{days, plural, one {# day late} other {# days late}}',
    cy: '{days, plural, two {# ddiwrnod yn hwyr} other {# diwrnod yn hwyr}}',
  },
  owed: { en: 'Not signed yet', cy: 'Heb ei llofnodi eto' },
  owedLate: {
    en: 'Not signed yet: {days, plural, one {# day late} other {# days late}}',
    cy: 'Heb ei llofnodi eto: {days, plural, two {# ddiwrnod yn hwyr} other {# diwrnod yn hwyr}}',
  },
  refused: { en: 'Did not sign', cy: 'Ni lofnododd' },
  replacedBy: { en: 'replaced by the next one', cy: 'disodlwyd gan yr un nesaf' },
  correctedOnce: { en: 'corrected', cy: 'cywirwyd' },
  ask: { en: 'Ask a body what it holds', cy: 'Gofyn i gorff beth y mae’n ei ddal' },
  // Documents on no certificate.
  noLate: {
    en: 'No document has surfaced that is on no certificate.',
    cy: 'Ni ddaeth dogfen i’r golwg nad yw ar unrhyw dystysgrif.',
  },
  openLate: {
    en: '{count, plural, one {One document is still to be dealt with.} other {# documents are still to be dealt with.}} The pathway lets nothing be delivered, published or closed before that.',
    cy: '{count, plural, one {Mae un ddogfen i’w thrin o hyd.} two {Mae dwy ddogfen i’w trin o hyd.} few {Mae tair dogfen i’w trin o hyd.} other {Mae # dogfen i’w trin o hyd.}} Nid yw’r llwybr yn gadael i ddim gael ei gyflwyno, ei gyhoeddi na’i gau cyn hynny.',
  },
  heldBy: {
    en: 'Held by {body}; surfaced on {day}',
    cy: 'Delir gan y corff {body}; daeth i’r golwg ar {day}',
  },
  afterCertificate: {
    en: '{days, plural, =0 {The day on which} one {One day after} other {# days after}} {body} had signed what it held, complete as of {day}.',
    cy: '{days, plural, =0 {Yr un diwrnod ag i} two {# ddiwrnod ar ôl i} other {# diwrnod ar ôl i}}’r corff {body} lofnodi’r hyn a ddaliai, yn gyflawn hyd at {day}.',
  },
  noCertificate: {
    en: '{body} had signed no certificate by then.',
    cy: 'Nid oedd {body} wedi llofnodi tystysgrif erbyn hynny.',
  },
  how: { en: 'How it surfaced', cy: 'Sut y daeth i’r golwg' },
  changes: { en: 'What it changes', cy: 'Yr hyn y mae’n ei newid' },
  whyMissing: { en: 'Why it was missing', cy: 'Pam yr oedd ar goll' },
  dealt: { en: 'Dealt with on {day} by {who}', cy: 'Ymdriniwyd â hi ar {day} gan {who}' },
  notDealt: { en: 'Nobody has said what it changes.', cy: 'Nid oes neb wedi dweud beth y mae’n ei newid.' },
  deal: { en: 'Say what it changes', cy: 'Dweud beth y mae’n ei newid' },
  recordLate: {
    en: 'Record a document that is on no certificate',
    cy: 'Cofnodi dogfen nad yw ar unrhyw dystysgrif',
  },
  unlisted: { en: 'Perhaps on none either', cy: 'Efallai nad ydynt ar yr un ychwaith' },
  unlistedHelp: {
    en: 'Put in by whoever signs for a body; its last certificate does not name them by file or hash. Look, and record those that are on none.',
    cy: 'Rhoddwyd i mewn gan y sawl sy’n llofnodi dros gorff; nid yw ei dystysgrif ddiwethaf yn eu henwi wrth ffeil na hash. Edrychwch, a chofnodwch y rhai nad ydynt ar yr un.',
  },
  putInAfter: {
    en: 'put in on {day}, after the certificate of {body}',
    cy: 'rhoddwyd i mewn ar {day}, ar ôl tystysgrif {body}',
  },
  notNamed: {
    en: 'put in on {day}; the certificate of {body} does not name it',
    cy: 'rhoddwyd i mewn ar {day}; nid yw tystysgrif {body} yn ei henwi',
  },
  // Rounds.
  noRounds: {
    en: 'No draft has been sent to those whom it criticises.',
    cy: 'Nid anfonwyd drafft at y rhai y mae’n eu beirniadu.',
  },
  round: { en: 'Round {number}, opened on {day}', cy: 'Rownd {number}, agorwyd ar {day}' },
  draft: { en: 'The draft', cy: 'Y drafft' },
  checked: { en: 'What the check of accuracy found', cy: 'Yr hyn a ganfu’r gwiriad cywirdeb' },
  person: { en: 'Who is criticised', cy: 'Pwy a feirniadir' },
  sent: { en: 'What they were sent', cy: 'Yr hyn a anfonwyd atynt' },
  answer: { en: 'What they answered', cy: 'Yr hyn a atebwyd' },
  changed: { en: 'What was changed', cy: 'Yr hyn a newidiwyd' },
  toldOn: { en: 'told on {day}', cy: 'dywedwyd wrthynt ar {day}' },
  sentOn: { en: 'sent on {day}', cy: 'anfonwyd ar {day}' },
  invitedOn: { en: 'asked to reply on {day}', cy: 'gofynnwyd am ateb ar {day}' },
  answeredOn: { en: 'answered on {day}', cy: 'atebwyd ar {day}' },
  noneCame: { en: 'No answer; asked again on {day}', cy: 'Dim ateb; gofynnwyd eto ar {day}' },
  stillToAnswer: { en: 'Still to answer', cy: 'I ateb o hyd' },
  owesBy: { en: 'Still to answer, by {day}', cy: 'I ateb o hyd, erbyn {day}' },
  owesLate: {
    en: 'Still to answer: it was due on {day}, {days, plural, one {# day ago} other {# days ago}}',
    cy: 'I ateb o hyd: roedd i’w roi erbyn {day}, {days, plural, two {# ddiwrnod yn ôl} other {# diwrnod yn ôl}}',
  },
  notOpened: {
    en: 'The telling was not opened, or is not for you to see.',
    cy: 'Nid agorwyd y dweud, neu nid yw i chi ei weld.',
  },
  telling: { en: 'How they are told', cy: 'Sut y dywedir wrthynt' },
  weighed: { en: 'What was done with the replies', cy: 'Yr hyn a wnaed â’r atebion' },
  notWeighed: { en: 'The replies have not been weighed yet.', cy: 'Nid yw’r atebion wedi’u pwyso eto.' },
  // What was put right.
  nothingCorrected: { en: 'Nothing has been corrected.', cy: 'Ni chywirwyd dim.' },
  erratum: { en: 'Erratum', cy: 'Cywiriad' },
  erratumAfter: { en: 'Erratum, which follows that of {day}', cy: 'Cywiriad, sy’n dilyn un {day}' },
  for: { en: 'For', cy: 'Yn lle' },
  read: { en: 'read', cy: 'darllener' },
  effect: { en: 'What it changes', cy: 'Yr hyn y mae’n ei newid' },
  entryCorrected: { en: 'An entry was corrected: {act}', cy: 'Cywirwyd cofnodiad: {act}' },
  entryWithdrawn: { en: 'An entry was withdrawn: {act}', cy: 'Tynnwyd cofnodiad yn ôl: {act}' },
  inThePlaceOf: { en: 'in the place of', cy: 'yn lle' },
  recordErratum: { en: 'Record an erratum', cy: 'Cofnodi cywiriad' },
  // Decisions.
  noDecisions: {
    en: 'This review was linked to no earlier matter. Link it to the cases that it looks at, and what was known at each of their decisions stands here.',
    cy: 'Ni chysylltwyd yr adolygiad hwn â mater cynharach. Cysylltwch ef â’r achosion y mae’n edrych arnynt, a bydd yr hyn a oedd yn hysbys ym mhob penderfyniad yn sefyll yma.',
  },
} as const;
