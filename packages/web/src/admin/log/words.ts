export const logWords = {
  title: {
    en: '{size, plural, one {The log has one entry} other {The log has # entries}}',
    cy: '{size, plural, one {Mae gan y log un cofnodiad} two {Mae gan y log 2 gofnodiad} other {Mae gan y log # cofnodiad}}',
  },
  lede: {
    en: 'Nothing in it can be changed or taken out without everybody who holds an earlier checkpoint being able to see it.',
    cy: 'Ni ellir newid na thynnu dim ohono heb i bawb sydd â phwynt gwirio cynharach allu gweld hynny.',
  },
  origin: { en: 'Name of the log', cy: 'Enw’r log' },
  last: { en: 'Last entry recorded', cy: 'Cofnodiad olaf' },
  root: { en: 'Root of the tree', cy: 'Gwraidd y goeden' },
  key: { en: 'Public key', cy: 'Allwedd gyhoeddus' },
  keyHint: {
    en: 'Give it to others by a way that does not lead through this server: in print, by telephone, in a newspaper.',
    cy: 'Rhowch hi i eraill mewn ffordd nad yw’n arwain drwy’r gweinydd hwn: mewn print, dros y ffôn, mewn papur newydd.',
  },
  checkpoint: { en: 'Checkpoint as published', cy: 'Pwynt gwirio fel y’i cyhoeddwyd' },
  covers: {
    en: '{rest, plural, one {It covers {covered} entries; the last one is not yet in it.} other {It covers {covered} entries; the last # are not yet in it.}} Witnesses are asked about the log as it stands within seconds, and after two minutes it is published without them.',
    cy: '{rest, plural, one {Mae’n cynnwys {covered} cofnodiad; nid yw’r olaf ynddo eto.} other {Mae’n cynnwys {covered} cofnodiad; nid yw’r # olaf ynddo eto.}} Gofynnir i dystion am y log fel y mae o fewn eiliadau, ac ar ôl dwy funud fe’i cyhoeddir hebddynt.',
  },
  witnesses: { en: 'Witnesses', cy: 'Tystion' },
  outside: { en: 'How anybody verifies it from outside', cy: 'Sut mae unrhyw un yn ei wirio o’r tu allan' },
  outsideHow: {
    en: 'With Candour’s own small verifier, or with programs others have written for the same public formats:',
    cy: 'Gyda gwiriwr bach Candour ei hun, neu gyda rhaglenni a ysgrifennodd eraill ar gyfer yr un fformatau cyhoeddus:',
  },
  noTrace: {
    en: 'Whoever reads the files of the log from elsewhere leaves no trace here. So the record cannot say when somebody last verified it; only a cosignature, which a witness leaves, would show.',
    cy: 'Nid yw’r sawl sy’n darllen ffeiliau’r log o rywle arall yn gadael ôl yma. Felly ni all y cofnod ddweud pryd y gwiriodd rhywun ef ddiwethaf; dim ond cydlofnod, a adewir gan dyst, fyddai’n dangos hynny.',
  },
  files: { en: 'The files of the log', cy: 'Ffeiliau’r log' },
  swept: { en: 'Clocks last looked at', cy: 'Edrychwyd ar y clociau ddiwethaf' },
  notSwept: {
    en: 'not by this process since it started',
    cy: 'nid gan y broses hon ers iddi ddechrau',
  },
  exported: { en: 'Last export', cy: 'Allforio diwethaf' },
  never: { en: 'never', cy: 'erioed' },
} as const;
