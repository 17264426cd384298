import type { Passage, ProposedBody, Words } from '@candour/record';

export const fidelityWords: Readonly<Record<Passage['fidelity'], Words>> = {
  exact: { en: 'in exactly these words', cy: 'yn union yn y geiriau hyn' },
  altered: { en: 'in altered words', cy: 'mewn geiriau wedi’u newid' },
  'not-found': { en: 'its words were not found', cy: 'ni chafwyd ei eiriau' },
};

export const methodWords: Readonly<Record<ProposedBody['method'], Words>> = {
  'exact-name': { en: 'its own name', cy: 'ei enw ei hun' },
  alias: { en: 'known by this name', cy: 'adwaenir wrth yr enw hwn' },
  likeness: { en: 'a like name', cy: 'enw tebyg' },
};

export const decideWords = {
  sure: { en: '{how}; {percent}% sure', cy: '{how}; {percent}% yn sicr' },
  whoSaid: { en: 'Who said it', cy: 'Pwy a’i dywedodd' },
  nobodyNamed: { en: 'Nobody is named', cy: 'Ni enwir neb' },
  cue: { en: 'The word that tells it', cy: 'Y gair sy’n dweud hynny' },
  manner: { en: 'How it is given', cy: 'Sut y’i rhoddir' },
  direct: { en: 'Word for word', cy: 'Air am air' },
  mixed: { en: 'Partly word for word', cy: 'Yn rhannol air am air' },
  indirect: { en: 'In the writer’s words', cy: 'Yng ngeiriau’r awdur' },
  number: { en: 'Number', cy: 'Rhif' },
  madeBy: { en: 'Who recommends it', cy: 'Pwy sy’n ei argymell' },
  toWhom: { en: 'To whom', cy: 'I bwy' },
  promisedBy: { en: 'Who promised', cy: 'Pwy a addawodd' },
  office: { en: 'Office, as printed', cy: 'Swydd, fel yr argraffwyd' },
  promisedTo: { en: 'To whom, as printed', cy: 'I bwy, fel yr argraffwyd' },
  condition: { en: 'On what condition', cy: 'Ar ba amod' },
  due: { en: 'When it is due', cy: 'Erbyn pryd y mae i’w wneud' },
  copyOf: { en: 'Copy of', cy: 'Copi o' },
  shares: {
    en: '{of}% of its words stand in the other, and {has}% of the other’s in it',
    cy: 'Mae {of}% o’i geiriau yn y llall, a {has}% o eiriau’r llall ynddi hi',
  },
  agency: { en: 'Agency that it names', cy: 'Asiantaeth y mae’n ei henwi' },
  about: { en: 'What it is', cy: 'Beth ydyw' },
  aboutItem: {
    en: 'On the record already, from another document',
    cy: 'Ar y cofnod eisoes, o ddogfen arall',
  },
  passages: { en: 'Where its words stand', cy: 'Ble mae ei eiriau' },
  thisDocument: { en: 'This document', cy: 'Y ddogfen hon' },
  words: { en: 'Its words', cy: 'Ei eiriau' },
  wordsHint: {
    en: 'Change them only where they were misread.',
    cy: 'Newidiwch hwy dim ond lle y’u camddarllenwyd.',
  },
  speaker: { en: 'Name of who said it', cy: 'Enw’r sawl a’i dywedodd' },
  bodyOf: { en: 'Body spoken for, if any', cy: 'Y corff y siaredir drosto, os oes un' },
  whichBody: { en: 'Which body is meant by', cy: 'Pa gorff a olygir wrth' },
  otherBody: { en: 'Another body', cy: 'Corff arall' },
  chooseBody: { en: 'Choose a body', cy: 'Dewiswch gorff' },
  nobody: { en: 'Nobody: it is not addressed', cy: 'Neb: ni chyfeirir ato' },
  further: { en: 'A further addressee', cy: 'Derbynnydd pellach' },
  furtherName: { en: 'As printed', cy: 'Fel yr argraffwyd' },
  furtherBody: { en: 'Body', cy: 'Corff' },
  forum: { en: 'Where it was said', cy: 'Ble y’i dywedwyd' },
  forumHint: {
    en: 'For example: a statement to the House, a letter, a broadcast',
    cy: 'Er enghraifft: datganiad i’r Tŷ, llythyr, darllediad',
  },
  mandate: {
    en: 'When whoever promised hands the office on',
    cy: 'Pryd y mae’r sawl a addawodd yn trosglwyddo’r swydd',
  },
  mandateHint: {
    en: 'The last day in office, or of the appointment. Whoever follows is asked then whether the promise stands.',
    cy: 'Y diwrnod olaf yn y swydd, neu o’r penodiad. Gofynnir i bwy bynnag sy’n dilyn a yw’r addewid yn sefyll.',
  },
  officeThatSpoke: { en: 'Office that spoke', cy: 'Y swydd a siaradodd' },
  promisedToPerson: { en: 'Person to whom it was promised', cy: 'Y person yr addawyd iddo' },
  nobodyHere: { en: 'Nobody on this record', cy: 'Neb ar y cofnod hwn' },
  dueWords: { en: 'The words about time', cy: 'Y geiriau am amser' },
  earliest: { en: 'Not before', cy: 'Nid cyn' },
  latest: { en: 'By', cy: 'Erbyn' },
  more: { en: 'Title, who may see it, when it happened', cy: 'Teitl, pwy gaiff ei weld, pryd y digwyddodd' },
  title: { en: 'What its matter is called', cy: 'Beth y gelwir ei fater' },
  titleHint: {
    en: 'Its number and first words, if left empty',
    cy: 'Ei rif a’i eiriau cyntaf, os gadewir yn wag',
  },
  classification: { en: 'Who may see the matter', cy: 'Pwy gaiff weld y mater' },
  asDocument: { en: 'As its document', cy: 'Fel ei ddogfen' },
  public: { en: 'Everybody', cy: 'Pawb' },
  restricted: { en: 'Those who work on it', cy: 'Y rhai sy’n gweithio arno' },
  happened: { en: 'When it happened, if not today', cy: 'Pryd y digwyddodd, os nad heddiw' },
  lateBecause: { en: 'Why it is recorded only now', cy: 'Pam y’i cofnodir dim ond nawr' },
  confirm: { en: 'Confirm', cy: 'Cadarnhau' },
  confirmOpens: {
    en: 'Confirming opens a matter for each body that must answer, with an owner and a clock.',
    cy: 'Mae cadarnhau yn agor mater ar gyfer pob corff y mae’n rhaid iddo ateb, gyda pherchennog a chloc.',
  },
  edit: { en: 'Put right what was misread', cy: 'Cywiro’r hyn a gamddarllenwyd' },
  refuse: { en: 'It is none: refuse it', cy: 'Nid yw’n un: ei wrthod' },
  refuseNow: { en: 'Refuse', cy: 'Gwrthod' },
  reason: { en: 'Why', cy: 'Pam' },
  reasonHint: {
    en: 'In a few words. Kept on the record, sealed.',
    cy: 'Mewn ychydig eiriau. Fe’i cedwir ar y cofnod, dan sêl.',
  },
  decidedBy: { en: '{name}, {when}', cy: '{name}, {when}' },
  because: { en: 'Why', cy: 'Pam' },
  withdraw: { en: 'Withdraw this decision', cy: 'Tynnu’r penderfyniad hwn yn ôl' },
  withdrawHint: {
    en: 'Both the decision and its withdrawal stay in the log; the proposal is open again.',
    cy: 'Erys y penderfyniad a’i dynnu’n ôl yn y log; mae’r cynnig yn agored eto.',
  },
  withdrawnBefore: {
    en: '{count, plural, one {A decision on it was withdrawn.} other {# decisions on it were withdrawn.}}',
    cy: '{count, plural, one {Tynnwyd penderfyniad arno yn ôl.} other {Tynnwyd # penderfyniad arno yn ôl.}}',
  },
  openedMatter: {
    en: 'It opened a matter, so it is not taken back here: the matter ends by its own pathway.',
    cy: 'Agorodd fater, felly ni chaiff ei dynnu’n ôl yma: daw’r mater i ben drwy ei lwybr ei hun.',
  },
  toMatter: { en: 'Go to the matter', cy: 'Mynd i’r mater' },
  undo: { en: 'Undo', cy: 'Dadwneud' },
  undoReply: { en: 'Take this match back', cy: 'Tynnu’r gyfatebiaeth hon yn ôl' },
  earlier: { en: 'Recommended before', cy: 'Argymhellwyd o’r blaen' },
  earlierTo: { en: 'to', cy: 'i' },
  noDate: { en: 'Not dated', cy: 'Heb ddyddiad' },
  notNamed: { en: 'somebody not named', cy: 'rhywun nas enwir' },
  reported: { en: 'Its source says of it', cy: 'Dywed ei ffynhonnell amdano' },
  shared: { en: 'Words that both have are marked.', cy: 'Marcir y geiriau sydd gan y ddau.' },
  similar: { en: 'On the record in like words', cy: 'Ar y cofnod mewn geiriau tebyg' },
  sameAs: { en: 'The same as', cy: 'Yr un peth â' },
  isSame: { en: 'It is the same as this one', cy: 'Yr un peth â hwn ydyw' },
  isSameHint: {
    en: 'It then stays one statement, found in both documents. That can be taken back.',
    cy: 'Erys yn un datganiad felly, i’w gael yn y ddwy ddogfen. Gellir tynnu hynny’n ôl.',
  },
  isThis: { en: 'It is this one, printed again', cy: 'Hwn ydyw, wedi’i argraffu eto' },
  isThisHint: {
    en: 'It then stays one recommendation, with one owner and one clock.',
    cy: 'Erys yn un argymhelliad felly, gydag un perchennog ac un cloc.',
  },
  asRead: { en: 'How this was read', cy: 'Sut y darllenwyd hyn' },
} as const;

export const dueWords = {
  on: { en: 'on {latest}', cy: 'ar {latest}' },
  between: { en: 'between {earliest} and {latest}', cy: 'rhwng {earliest} a {latest}' },
  by: { en: 'by {latest}', cy: 'erbyn {latest}' },
  from: { en: 'not before {earliest}', cy: 'nid cyn {earliest}' },
  'needs-anchor': {
    en: 'counted from a day that is not known here',
    cy: 'wedi’i gyfrif o ddiwrnod nad yw’n hysbys yma',
  },
  event: { en: 'when something else has happened', cy: 'pan fydd rhywbeth arall wedi digwydd' },
  'open-ended': { en: 'no time is fixed', cy: 'ni phennir amser' },
  none: { en: 'no time is given', cy: 'ni roddir amser' },
} as const;

/** What a form lacks. */
export const fieldErrors = {
  body: {
    en: 'Choose the body that must answer, or say that nobody must.',
    cy: 'Dewiswch y corff y mae’n rhaid iddo ateb, neu dywedwch nad oes rhaid i neb.',
  },
  promiser: {
    en: 'Choose the body that answers for the promise.',
    cy: 'Dewiswch y corff sy’n atebol am yr addewid.',
  },
  further: {
    en: 'Give the further addressee both as printed and as a body, or leave both empty.',
    cy: 'Rhowch y derbynnydd pellach fel yr argraffwyd ac fel corff, neu gadewch y ddau’n wag.',
  },
  forum: { en: 'Say where it was said.', cy: 'Dywedwch ble y’i dywedwyd.' },
  mandate: {
    en: 'Give the day on which the office is handed on.',
    cy: 'Rhowch y diwrnod y trosglwyddir y swydd.',
  },
  noDay: {
    en: 'This is no day of the calendar: give day, month and year, such as 27 3 2026.',
    cy: 'Nid yw hwn yn ddiwrnod o’r calendr: rhowch ddiwrnod, mis a blwyddyn, megis 27 3 2026.',
  },
  words: {
    en: 'Give the words; without them there is nothing to confirm.',
    cy: 'Rhowch y geiriau; hebddynt nid oes dim i’w gadarnhau.',
  },
  reason: {
    en: 'Say why it is refused, in a few words.',
    cy: 'Dywedwch pam y’i gwrthodir, mewn ychydig eiriau.',
  },
  orderOfDays: {
    en: 'The first day comes after the last: change one of them.',
    cy: 'Daw’r diwrnod cyntaf ar ôl yr olaf: newidiwch un ohonynt.',
  },
} as const;

/** The reason of a window that a person put right. */
export const readByHand = {
  en: 'A person read the document so.',
  cy: 'Fel hyn y darllenodd person y ddogfen.',
} as const;
