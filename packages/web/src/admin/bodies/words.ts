export const bodiesWords = {
  title: {
    en: '{count, plural, one {One body is on the record} other {# bodies are on the record}}',
    cy: '{count, plural, one {Mae un corff ar y cofnod} two {Mae 2 gorff ar y cofnod} few {Mae 3 chorff ar y cofnod} many {Mae 6 chorff ar y cofnod} other {Mae # corff ar y cofnod}}',
  },
  lede: {
    en: 'Organisations that answer, keep the record or oversee. A body has one name and any number of other names that documents call it by.',
    cy: 'Sefydliadau sy’n atebol, yn cadw’r cofnod neu’n goruchwylio. Mae gan gorff un enw ac unrhyw nifer o enwau eraill y mae dogfennau’n ei alw.',
  },
  everybody: {
    en: 'For every body, when nobody else is there, {name} answers.',
    cy: 'Dros bob corff, pan nad oes neb arall, {name} sy’n atebol.',
  },
  everybodyNow: {
    en: '{name} answers now, for every body that has nobody of its own there.',
    cy: '{name} sy’n atebol nawr, dros bob corff heb neb o’i eiddo ei hun yno.',
  },
  changeEverybody: { en: 'Name somebody else for every body', cy: 'Enwi rhywun arall dros bob corff' },
  name: { en: 'Name', cy: 'Enw' },
  aliases: { en: 'Also called', cy: 'Gelwir hefyd' },
  noAliases: { en: 'no other name', cy: 'dim enw arall' },
  dutyHolder: { en: 'Answers when nobody else is there', cy: 'Yn atebol pan nad oes neb arall' },
  falls: { en: 'whoever answers for every body', cy: 'pwy bynnag sy’n atebol dros bob corff' },
  open: { en: 'Open matters', cy: 'Materion agored' },
  record: { en: 'Record a body', cy: 'Cofnodi corff' },
  nameHint: {
    en: 'As it calls itself. Two bodies never have one name.',
    cy: 'Fel y mae’n ei alw ei hun. Ni fydd dau gorff byth ag un enw.',
  },
  aliasesHint: {
    en: 'One on each line, as they are printed: short names, names it had before. The reader takes these for the body.',
    cy: 'Un ar bob llinell, fel y’u hargreffir: enwau byr, enwau blaenorol. Mae’r darllenydd yn cymryd mai’r corff yw’r rhain.',
  },
  nameMissing: { en: 'Give the name of the body.', cy: 'Rhowch enw’r corff.' },
  nameLong: { en: 'Give a name of 500 characters at most.', cy: 'Rhowch enw o 500 nod ar y mwyaf.' },
  rename: { en: 'Change its names', cy: 'Newid ei enwau' },
  renameHint: {
    en: 'The names it had stand in the log; lists and pages show the new ones.',
    cy: 'Saif ei enwau blaenorol yn y log; dengys rhestrau a thudalennau’r rhai newydd.',
  },
  nameHolder: { en: 'Name who answers', cy: 'Enwi pwy sy’n atebol' },
  holderHint: {
    en: 'Whoever is named takes on a matter when neither its owner, its deputy nor anybody else in their roles is there.',
    cy: 'Mae’r sawl a enwir yn cymryd mater pan nad yw ei berchennog, ei ddirprwy na neb arall yn eu rolau yno.',
  },
  holderMissing: { en: 'Choose who is to answer.', cy: 'Dewiswch pwy sydd i fod yn atebol.' },
  holderNow: {
    en: '{name} answers for it when nobody else is there, since {day}.',
    cy: 'Mae {name} yn atebol drosto pan nad oes neb arall, ers {day}.',
  },
  holderFalls: {
    en: 'Nobody is named for this body alone; when nobody else is there, {name} answers, as for every body.',
    cy: 'Ni enwir neb dros y corff hwn yn unig; pan nad oes neb arall, {name} sy’n atebol, fel dros bob corff.',
  },
  holds: {
    en: '{open, plural, =0 {It answers for no open matter} one {It answers for one open matter} other {It answers for # open matters}}, of {all} in all.',
    cy: '{open, plural, =0 {Nid yw’n atebol am unrhyw fater agored} one {Mae’n atebol am un mater agored} two {Mae’n atebol am 2 fater agored} other {Mae’n atebol am # mater agored}}, o {all} i gyd.',
  },
  matters: { en: 'The matters you may see', cy: 'Y materion y cewch eu gweld' },
  appointed: { en: 'Who is appointed towards its matters', cy: 'Pwy a benodwyd tuag at ei faterion' },
  everyBodyTitle: { en: 'Who answers for every body', cy: 'Pwy sy’n atebol dros bob corff' },
  recorded: { en: 'The body is on the record.', cy: 'Mae’r corff ar y cofnod.' },
  renamed: { en: 'Its names are recorded anew.', cy: 'Mae ei enwau wedi’u cofnodi o’r newydd.' },
  named: { en: 'It is recorded who answers.', cy: 'Cofnodwyd pwy sy’n atebol.' },
} as const;
