export const frontWords = {
  title: {
    en: 'The record between a public failing and its remedy',
    cy: 'Y cofnod rhwng methiant cyhoeddus a’i unioni',
  },
  lede: {
    en: 'When somebody is failed by a public body, there are findings, recommendations and promises. This record keeps who asked for what, who promised what, by when, and what came of it, in the words that were used. Nothing in it is edited away: what was wrong is corrected by adding, and anybody can check that nothing was removed.',
    cy: 'Pan fydd corff cyhoeddus yn methu rhywun, ceir canfyddiadau, argymhellion ac addewidion. Mae’r cofnod hwn yn cadw pwy a ofynnodd am beth, pwy a addawodd beth, erbyn pryd, a beth a ddaeth o hynny, yn y geiriau a ddefnyddiwyd. Ni ddileir dim ohono: cywirir yr hyn a oedd yn anghywir drwy ychwanegu, a gall unrhyw un wirio na thynnwyd dim.',
  },
  kept: { en: 'This is {name}.', cy: 'Dyma {name}.' },
  finding: {
    en: '{matters, plural, =0 {Nothing is published yet} one {# matter is published} other {# matters are published}}{late, plural, =0 {} one {; # is late} other {; # are late}}',
    cy: '{matters, plural, =0 {Nid oes dim wedi’i gyhoeddi eto} one {Cyhoeddwyd # mater} two {Cyhoeddwyd # fater} few {Cyhoeddwyd # mater} many {Cyhoeddwyd # mater} other {Cyhoeddwyd # mater}}{late, plural, =0 {} other {; mae # yn hwyr}}',
  },
  pathway: { en: 'Pathway', cy: 'Llwybr' },
  matters: { en: 'Published', cy: 'Cyhoeddwyd' },
  open: { en: 'Open', cy: 'Ar agor' },
  late: { en: 'Late', cy: 'Yn hwyr' },
  look: { en: 'Where to look', cy: 'Ble i edrych' },
  all: { en: 'Everything that is published', cy: 'Popeth a gyhoeddwyd' },
  allLate: { en: 'What is late', cy: 'Yr hyn sy’n hwyr' },
  search: {
    en: 'Search in what was said, asked for and promised',
    cy: 'Chwilio yn yr hyn a ddywedwyd, y gofynnwyd amdano ac a addawyd',
  },
  data: {
    en: 'The same as data: the API and what it takes',
    cy: 'Yr un peth fel data: yr API a’r hyn y mae’n ei dderbyn',
  },
  check: { en: 'Check it yourself', cy: 'Gwiriwch ef eich hun' },
  checkLede: {
    en: 'Every entry is in a log that only grows. With this public key, “candour verify” shows whether anything was changed or removed.',
    cy: 'Mae pob cofnodiad mewn log nad yw ond yn tyfu. Gyda’r allwedd gyhoeddus hon, mae “candour verify” yn dangos a newidiwyd neu a dynnwyd unrhyw beth.',
  },
  checkpoint: { en: 'The log’s latest checkpoint', cy: 'Pwynt gwirio diweddaraf y log' },
  work: { en: 'If you work on this record', cy: 'Os ydych yn gweithio ar y cofnod hwn' },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  desk: { en: 'Go to my clocks', cy: 'Ewch i’m clociau' },
} as const;
