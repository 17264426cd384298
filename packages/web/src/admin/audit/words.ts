import type { Words } from '@candour/record';

export const auditWords = {
  title: {
    en: '{count, plural, =0 {Nobody is noted to have read it} one {One reading} other {# readings, the latest first}}',
    cy: '{count, plural, =0 {Ni nodwyd i neb ei ddarllen} one {Un darlleniad} two {2 ddarlleniad, y diweddaraf yn gyntaf} other {# darlleniad, y diweddaraf yn gyntaf}}',
  },
  titleMany: { en: 'Who read what, the latest first', cy: 'Pwy ddarllenodd beth, y diweddaraf yn gyntaf' },
  lede: {
    en: 'Every reading of a restricted matter is noted before anything is shown, and by nobody changed: who, what, when, and what let them. What the public may read is read without a note.',
    cy: 'Nodir pob darlleniad o fater cyfyngedig cyn dangos dim, ac nid oes neb yn ei newid: pwy, beth, pryd, a beth a’i caniataodd. Darllenir yr hyn y caiff y cyhoedd ei ddarllen heb nodyn.',
  },
  day: { en: 'On the day', cy: 'Ar y diwrnod' },
  anybody: { en: 'Anybody', cy: 'Unrhyw un' },
  matterHint: { en: 'Its reference, such as matter_3k9x…', cy: 'Ei gyfeirnod, megis matter_3k9x…' },
  search: { en: 'Search', cy: 'Chwilio' },
  clear: { en: 'Clear', cy: 'Clirio' },
  gone: { en: 'A matter that was erased', cy: 'Mater a ddilëwyd' },
  when: { en: 'When', cy: 'Pryd' },
  because: { en: 'What let them', cy: 'Beth a’i caniataodd' },
  glassTitle: {
    en: '{count, plural, =0 {No broken glass waits for a review} one {Glass was broken once and not yet reviewed} other {Glass was broken # times and not yet reviewed}}',
    cy: '{count, plural, =0 {Nid oes gwydr a dorrwyd yn aros am adolygiad} one {Torrwyd gwydr unwaith ac nis adolygwyd eto} other {Torrwyd gwydr # gwaith ac nis adolygwyd eto}}',
  },
  glassLede: {
    en: 'Where waiting would have done harm, whoever holds a role let themselves into a matter, for a time and with a reason. A second person says within two working days whether that was right: an owner, a deputy, or whoever oversees. Being an administrator alone is not enough, since the reason may say what the matter is about.',
    cy: 'Lle byddai aros wedi gwneud niwed, gadawodd deiliad rôl ei hun i mewn i fater, am gyfnod a chyda rheswm. Dywed ail berson o fewn dau ddiwrnod gwaith a oedd hynny’n iawn: perchennog, dirprwy, neu’r sawl sy’n goruchwylio. Nid yw bod yn weinyddwr yn unig yn ddigon, gan y gall y rheswm ddweud beth yw’r mater.',
  },
  noGlass: { en: 'Nobody ever broke glass here.', cy: 'Ni thorrodd neb wydr yma erioed.' },
  who: { en: 'Who', cy: 'Pwy' },
  broken: { en: 'Broken', cy: 'Torrwyd' },
  until: { en: 'Let in until', cy: 'Gadawyd i mewn hyd' },
  review: { en: 'Review', cy: 'Adolygiad' },
  justified: { en: 'Found right', cy: 'Canfuwyd yn iawn' },
  'not-justified': { en: 'Found wrong, and closed', cy: 'Canfuwyd yn anghywir, a’i gau' },
  by: { en: 'by {name}', cy: 'gan {name}' },
  waits: { en: 'Waits for a review', cy: 'Yn aros am adolygiad' },
  late: { en: 'Review late', cy: 'Adolygiad yn hwyr' },
  notYours: { en: 'not yours to review', cy: 'nid eich un chi i’w adolygu' },
  due: { en: 'by {day}', cy: 'erbyn {day}' },
  mine: { en: 'Yours to review', cy: 'Chi sydd i’w hadolygu' },
  reason: { en: 'The reason that was given', cy: 'Y rheswm a roddwyd' },
  wasIt: { en: 'Was it right to let oneself in?', cy: 'A oedd yn iawn gadael eich hun i mewn?' },
  was: { en: 'It was right', cy: 'Roedd yn iawn' },
  wasNot: { en: 'It was not right; close it at once', cy: 'Nid oedd yn iawn; ei gau ar unwaith' },
  why: { en: 'Why you find so', cy: 'Pam rydych yn canfod hynny' },
  whyHint: { en: 'It stands on the record with your name.', cy: 'Saif ar y cofnod gyda’ch enw.' },
  send: { en: 'Record the review', cy: 'Cofnodi’r adolygiad' },
  foundMissing: { en: 'Say whether it was right.', cy: 'Dywedwch a oedd yn iawn.' },
  reviewed: { en: 'The review is recorded.', cy: 'Cofnodwyd yr adolygiad.' },
} as const;

/** What let somebody read, by the name that its policy has in packages/access. */
export const becauseWords: Readonly<Record<string, Words>> = {
  'public-matter-is-open-to-all': { en: 'the matter is public', cy: 'mae’r mater yn gyhoeddus' },
  'breach-made-it-public': { en: 'being late made it public', cy: 'gwnaeth bod yn hwyr ef yn gyhoeddus' },
  'affected-person-sees': { en: 'it happened to them', cy: 'fe ddigwyddodd iddynt hwy' },
  'oversight-sees-what-was-raised': {
    en: 'they oversee it, and it was raised to them',
    cy: 'maent yn ei oruchwylio, ac fe’i codwyd atynt',
  },
  'role-reads-public-matter': {
    en: 'they hold a role towards a public matter',
    cy: 'mae ganddynt rôl tuag at fater cyhoeddus',
  },
  'holder-reads': {
    en: 'they own it, deputise, were offered it, or act for its owner',
    cy: 'hwy sy’n berchen arno, yn dirprwyo, y cynigiwyd ef iddynt, neu’n gweithredu dros ei berchennog',
  },
  'member-reads': { en: 'they were let in as a member', cy: 'fe’u gadawyd i mewn fel aelod' },
  'own-document-is-read': {
    en: 'a document they put in themselves',
    cy: 'dogfen a roddwyd i mewn ganddynt hwy',
  },
  'published-document-is-open-to-all': { en: 'a published document', cy: 'dogfen a gyhoeddwyd' },
  'glass-was-broken': { en: 'they broke the glass', cy: 'fe dorasant y gwydr' },
};
