export const firstRunWords = {
  title: { en: 'Three things to begin with', cy: 'Tri pheth i ddechrau' },
  lede: {
    en: 'The record is empty but for you and the body that keeps it. In any order:',
    cy: 'Mae’r cofnod yn wag ac eithrio chi a’r corff sy’n ei gadw. Mewn unrhyw drefn:',
  },
  who: { en: 'Name the bodies and the people', cy: 'Enwi’r cyrff a’r bobl' },
  whoHint: {
    en: 'The organisations that answer, and whoever acts for them. A list of recommendations with their bodies can be brought in from a file.',
    cy: 'Y sefydliadau sy’n atebol, a’r sawl sy’n gweithredu drostynt. Gellir dod â rhestr o argymhellion gyda’u cyrff i mewn o ffeil.',
  },
  second: { en: 'Appoint a second person, and invite them', cy: 'Penodi ail berson, a’i wahodd' },
  secondHint: {
    en: 'Nobody keeps a record alone: a matter has an owner and a deputy, and whoever claims does not verify.',
    cy: 'Nid oes neb yn cadw cofnod ar ei ben ei hun: mae gan fater berchennog a dirprwy, ac nid yw’r sawl sy’n honni yn gwirio.',
  },
  first: {
    en: 'Put in a first document, or open a first matter',
    cy: 'Rhoi dogfen gyntaf i mewn, neu agor mater cyntaf',
  },
  firstHint: {
    en: 'From a document, the reader proposes recommendations and promises for you to confirm.',
    cy: 'O ddogfen, mae’r darllenydd yn cynnig argymhellion ac addewidion i chi eu cadarnhau.',
  },
  openMatter: { en: 'Or open a matter', cy: 'Neu agor mater' },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
  notYet: { en: 'Not yet', cy: 'Ddim eto' },
} as const;
