import type { ProposalKind, ProposalRow, Words } from '@candour/record';
import type { SegmentKind } from '../text/blocks.ts';

export const kindWords: Readonly<Record<ProposalKind, Words>> = {
  statement: { en: 'Statement', cy: 'Datganiad' },
  recommendation: { en: 'Recommendation', cy: 'Argymhelliad' },
  commitment: { en: 'Commitment', cy: 'Ymrwymiad' },
  copy: { en: 'Copy of another document', cy: 'Copi o ddogfen arall' },
  passage: { en: 'Printed here too', cy: 'Argraffwyd yma hefyd' },
};

export const stateWords: Readonly<Record<ProposalRow['state'], Words>> = {
  open: { en: 'To decide', cy: 'I’w benderfynu' },
  confirmed: { en: 'Confirmed', cy: 'Cadarnhawyd' },
  edited: { en: 'Put right and confirmed', cy: 'Cywirwyd a chadarnhawyd' },
  refused: { en: 'Refused', cy: 'Gwrthodwyd' },
};

/** What a stretch of a document is, where it is not the story itself. */
export const segmentWords: Readonly<Record<Exclude<SegmentKind, 'story'>, Words>> = {
  headline: { en: 'Headline', cy: 'Pennawd' },
  standfirst: { en: 'Standfirst', cy: 'Is-bennawd' },
  caption: { en: 'Caption or note', cy: 'Capsiwn neu nodyn' },
  chrome: { en: 'page furniture', cy: 'elfennau’r dudalen' },
  related: { en: 'another story shown beside it', cy: 'stori arall a ddangosir wrth ei hochr' },
  comments: { en: 'readers’ comments', cy: 'sylwadau darllenwyr' },
  boilerplate: { en: 'legal and house text', cy: 'testun cyfreithiol a thestun y cyhoeddwr' },
};

export const deskWords = {
  back: { en: 'Documents', cy: 'Dogfennau' },
  source: { en: 'Where it comes from', cy: 'O ble y daw' },
  dated: { en: 'Dated', cy: 'Dyddiad' },
  asRead: { en: 'as it was read', cy: 'fel y’i darllenwyd' },
  undated: { en: 'Not dated', cy: 'Heb ddyddiad' },
  reads: { en: 'Who may read it', cy: 'Pwy gaiff ei darllen' },
  public: { en: 'Everybody', cy: 'Pawb' },
  ofMatter: { en: 'The people of its matter', cy: 'Pobl ei mater' },
  ofPerson: { en: 'Whoever put it in', cy: 'Pwy bynnag a’i rhoddodd i mewn' },
  recorded: { en: 'On the record since', cy: 'Ar y cofnod ers' },
  by: { en: 'by {name}', cy: 'gan {name}' },
  matter: { en: 'Matter', cy: 'Mater' },
  file: { en: 'The file as it came', cy: 'Y ffeil fel y daeth' },
  open: { en: 'Open or keep the file', cy: 'Agor neu gadw’r ffeil' },
  carries: { en: 'It holds what could run', cy: 'Mae’n cynnwys yr hyn a allai redeg' },
  scripts: { en: 'scripts', cy: 'sgriptiau' },
  actions: { en: 'actions on opening', cy: 'gweithredoedd wrth agor' },
  files: { en: 'files within', cy: 'ffeiliau o’i mewn' },
  'hidden-parts': {
    en: 'parts that could not be looked into',
    cy: 'rhannau na ellid edrych iddynt',
  },
  describe: { en: 'Put right what is said of it', cy: 'Cywiro’r hyn a ddywedir amdani' },
  reply: { en: 'It is a reply: match it to a matter', cy: 'Ateb yw hi: ei chyfateb â mater' },
  proposals: { en: 'What was read in it', cy: 'Yr hyn a ddarllenwyd ynddi' },
  document: { en: 'The document', cy: 'Y ddogfen' },
  decided: {
    en: '{decided} of {all} decided',
    cy: 'Penderfynwyd {decided} o {all}',
  },
  allDecided: {
    en: 'All {all} are decided.',
    cy: 'Mae pob un o’r {all} wedi’i benderfynu.',
  },
  nothing: {
    en: 'Nothing was found in it that somebody said, asked for or promised.',
    cy: 'Ni chafwyd ynddi ddim y dywedodd, y gofynnodd neu yr addawodd neb.',
  },
  next: { en: 'Next to decide', cy: 'Nesaf i’w benderfynu' },
  find: { en: 'Find among them', cy: 'Chwilio yn eu plith' },
  findThem: { en: 'Find', cy: 'Chwilio' },
  found: {
    en: '{count, plural, one {# has these words} other {# have these words}}.',
    cy: '{count, plural, other {Mae’r geiriau hyn mewn #}}.',
  },
  showAll: { en: 'Show all', cy: 'Dangos y cyfan' },
  confirmedHead: { en: 'Confirmed', cy: 'Cadarnhawyd' },
  refusedHead: {
    en: '{count, plural, one {# refused} other {# refused}}',
    cy: '{count, plural, other {Gwrthodwyd #}}',
  },
  inDocument: { en: 'In the document', cy: 'Yn y ddogfen' },
  elsewhere: {
    en: 'Its words were counted in another reading of this file; they are not marked below.',
    cy: 'Cyfrifwyd ei eiriau mewn darlleniad arall o’r ffeil hon; ni chânt eu marcio isod.',
  },
  select: { en: 'Select {number} to confirm with others', cy: 'Dewis {number} i’w gadarnhau gydag eraill' },
  selectShort: { en: 'Select', cy: 'Dewis' },
  together: { en: 'Confirm what is selected', cy: 'Cadarnhau’r hyn a ddewiswyd' },
  togetherHint: {
    en: 'Statements, copies and passages can be confirmed together, as they were read. Each is a decision of its own.',
    cy: 'Gellir cadarnhau datganiadau, copïau a darnau gyda’i gilydd, fel y’u darllenwyd. Mae pob un yn benderfyniad ar ei ben ei hun.',
  },
  confirmAsRead: { en: 'Confirm', cy: 'Cadarnhau' },
  decide: { en: 'Look closer', cy: 'Edrych yn fanylach' },
  look: { en: 'What was decided', cy: 'Beth a benderfynwyd' },
  whose: { en: '{name} of number {number}', cy: '{name} rhif {number}' },
  mark: { en: 'Number {number}: {kind}, {state}', cy: 'Rhif {number}: {kind}, {state}' },
  leftOut: { en: 'Left out: {kind}', cy: 'Gadawyd allan: {kind}' },
  waiting: {
    en: 'This document waits to be read. That takes seconds for a page and a few minutes for a long report; look again then.',
    cy: 'Mae’r ddogfen hon yn aros i’w darllen. Mae hynny’n cymryd eiliadau i dudalen ac ychydig funudau i adroddiad hir; edrychwch eto bryd hynny.',
  },
  again: { en: 'Look again', cy: 'Edrych eto' },
  reading: {
    en: 'Its text was read. What it says is being looked for; look again in a moment.',
    cy: 'Darllenwyd ei thestun. Chwilir am yr hyn y mae’n ei ddweud; edrychwch eto ymhen ennyd.',
  },
  notRead: {
    en: 'A picture is kept and not read: what it shows, a person has to say.',
    cy: 'Cedwir llun ac nis darllenir: rhaid i berson ddweud beth y mae’n ei ddangos.',
  },
  erased: {
    en: 'This document was erased. That it was here, and when, stays on the record.',
    cy: 'Dilëwyd y ddogfen hon. Erys ar y cofnod iddi fod yma, a phryd.',
  },
  unreadable: { en: 'This document could not be read.', cy: 'Ni ellid darllen y ddogfen hon.' },
  mayNot: {
    en: 'You may read what was proposed; deciding it is for those who keep the record.',
    cy: 'Cewch ddarllen yr hyn a gynigiwyd; mater i’r rhai sy’n cadw’r cofnod yw ei benderfynu.',
  },
} as const;

export const besideWords = {
  story: { en: 'The same story elsewhere', cy: 'Yr un stori mewn mannau eraill' },
  compare: { en: 'Compare word by word', cy: 'Cymharu air am air' },
  fullest: { en: 'The fullest telling', cy: 'Y fersiwn lawnaf' },
  'wholly-derived': { en: 'A copy of it, whole or shortened', cy: 'Copi ohoni, yn gyfan neu wedi’i fyrhau' },
  'partly-derived': { en: 'Takes part of it', cy: 'Yn cymryd rhan ohoni' },
  independent: { en: 'Told independently', cy: 'Wedi’i hadrodd yn annibynnol' },
  attached: { en: 'It came with', cy: 'Daeth gyda' },
  partOf: { en: 'It was attached to', cy: 'Roedd ynghlwm wrth' },
  replaces: { en: 'It corrects', cy: 'Mae’n cywiro' },
  items: { en: 'On the record from this document', cy: 'Ar y cofnod o’r ddogfen hon' },
  replies: { en: 'It is a reply', cy: 'Ateb yw hi' },
  answers: { en: 'From {body}, on this matter', cy: 'Oddi wrth y corff {body}, ar y mater hwn' },
  fromAnother: {
    en: 'From {body}, which was not asked: it answers nothing, and the clock runs on',
    cy: 'Oddi wrth y corff {body}, na ofynnwyd iddo: nid yw’n ateb dim, ac mae’r cloc yn dal i redeg',
  },
  unnamed: { en: 'A document', cy: 'Dogfen' },
  aMatter: { en: 'A matter', cy: 'Mater' },
} as const;
