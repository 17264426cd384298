export const aboutWords = {
  back: { en: 'Back to the document', cy: 'Yn ôl at y ddogfen' },
  describe: { en: 'Put right what is said of this document', cy: 'Cywiro’r hyn a ddywedir am y ddogfen hon' },
  describeLede: {
    en: 'Its bytes, and what was confirmed from them, stay as they are. What was said of it before stays in the log.',
    cy: 'Erys ei beitiau, a’r hyn a gadarnhawyd ohonynt, fel y maent. Erys yr hyn a ddywedwyd amdani o’r blaen yn y log.',
  },
  save: { en: 'Record it', cy: 'Ei gofnodi' },
  takenBack: {
    en: 'The match of this reply was taken back.',
    cy: 'Tynnwyd cyfatebiaeth yr ateb hwn yn ôl.',
  },
  reply: { en: 'Which matter does it answer?', cy: 'Pa fater y mae’n ei ateb?' },
  replyLede: {
    en: 'From the body that was asked, it may then be recorded as its answer. From any other it is put on the matter as such: the body that was asked has still to answer.',
    cy: 'Oddi wrth y corff y gofynnwyd iddo, gellir ei gofnodi wedyn fel ei ateb. Oddi wrth unrhyw un arall fe’i rhoddir ar y mater felly: rhaid i’r corff y gofynnwyd iddo ateb o hyd.',
  },
  matter: { en: 'Matter', cy: 'Mater' },
  matterHint: { en: 'The open matters that you own', cy: 'Y materion agored yr ydych yn berchen arnynt' },
  chooseMatter: { en: 'Choose a matter', cy: 'Dewiswch fater' },
  name: { en: 'Who it is from, as printed', cy: 'Oddi wrth bwy, fel yr argraffwyd' },
  body: { en: 'Which body is that?', cy: 'Pa gorff yw hwnnw?' },
  chooseBody: { en: 'Choose a body', cy: 'Dewiswch gorff' },
  match: { en: 'Match it', cy: 'Ei chyfateb' },
  noMatter: { en: 'Choose the matter that it answers.', cy: 'Dewiswch y mater y mae’n ei ateb.' },
  noName: {
    en: 'Give the name of whom it is from, as printed.',
    cy: 'Rhowch enw’r sawl y daw oddi wrtho, fel yr argraffwyd.',
  },
  noBody: { en: 'Choose the body that it is from.', cy: 'Dewiswch y corff y daw oddi wrtho.' },
} as const;
