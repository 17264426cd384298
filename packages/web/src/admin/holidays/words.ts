export const holidaysWords = {
  title: {
    en: 'Holidays are known until the end of {year}',
    cy: 'Mae’r gwyliau’n hysbys hyd ddiwedd {year}',
  },
  lede: {
    en: 'Working days leave out Saturdays, Sundays and the holidays of the nation that a clock’s pathway names. Beyond {year} the ordinary holidays are projected, and every sum counted with them says so.',
    cy: 'Nid yw diwrnodau gwaith yn cyfrif dydd Sadwrn, dydd Sul na gwyliau’r genedl y mae llwybr y cloc yn ei henwi. Y tu hwnt i {year} rhagamcenir y gwyliau cyffredin, a dywed pob swm a gyfrifir gyda hwy hynny.',
  },
  version: { en: 'Version', cy: 'Fersiwn' },
  states: { en: 'It states', cy: 'Mae’n nodi' },
  swept: { en: 'Every clock looked at with it', cy: 'Edrychwyd ar bob cloc gydag ef' },
  notSwept: { en: 'not yet; the next sweep does', cy: 'ddim eto; bydd yr ysgubiad nesaf yn gwneud' },
  years: { en: 'Years in the table', cy: 'Blynyddoedd yn y tabl' },
  range: { en: '{first} to {last}', cy: '{first} i {last}' },
  wouldMove: { en: 'What would a new holiday move?', cy: 'Beth fyddai gŵyl newydd yn ei symud?' },
  wouldMoveLede: {
    en: 'Nothing is changed by asking: the open clocks are counted with one more holiday, and set beside what they say now.',
    cy: 'Ni newidir dim drwy ofyn: cyfrifir y clociau agored gydag un ŵyl arall, a’u gosod wrth ymyl yr hyn a ddywedant nawr.',
  },
  nation: { en: 'Nation', cy: 'Cenedl' },
  day: { en: 'The new holiday', cy: 'Yr ŵyl newydd' },
  dayHint: { en: 'For example, 8 5 2028.', cy: 'Er enghraifft, 8 5 2028.' },
  ask: { en: 'See what it would move', cy: 'Gweld beth fyddai’n ei symud' },
  dayMissing: { en: 'Give the day of the holiday.', cy: 'Rhowch ddiwrnod yr ŵyl.' },
  nationMissing: {
    en: 'Choose the nation that it would be a holiday in.',
    cy: 'Dewiswch y genedl y byddai’n ŵyl ynddi.',
  },
  moved: {
    en: '{count, plural, =0 {No last day would move} one {One last day would move} other {# last days would move}}',
    cy: '{count, plural, =0 {Ni fyddai unrhyw ddiwrnod olaf yn symud} one {Byddai un diwrnod olaf yn symud} two {Byddai 2 ddiwrnod olaf yn symud} other {Byddai # diwrnod olaf yn symud}}',
  },
  movedLede: {
    en: 'With {day} a holiday in {nation}. {concerned, plural, =0 {No open matter has a clock that counts working days over that day there.} one {One open matter has a clock that counts working days over that day there.} other {# open matters have clocks that count working days over that day there.}}',
    cy: 'Gyda {day} yn ŵyl ({nation}). {concerned, plural, =0 {Nid oes gan unrhyw fater agored gloc sy’n cyfrif diwrnodau gwaith dros y diwrnod hwnnw yno.} one {Mae gan un mater agored gloc sy’n cyfrif diwrnodau gwaith dros y diwrnod hwnnw yno.} two {Mae gan 2 fater agored glociau sy’n cyfrif diwrnodau gwaith dros y diwrnod hwnnw yno.} other {Mae gan # mater agored glociau sy’n cyfrif diwrnodau gwaith dros y diwrnod hwnnw yno.}}',
  },
  looked: {
    en: 'Counted anew were the {looked} that fall due soonest; the others are not shown.',
    cy: 'Cyfrifwyd o’r newydd y {looked} sydd i’w gwneud gyntaf; ni ddangosir y lleill.',
  },
  clock: { en: 'Clock', cy: 'Cloc' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'To', cy: 'I' },
  sum: { en: 'The arithmetic', cy: 'Y rhifyddeg' },
  now: { en: 'Now', cy: 'Nawr' },
  would: { en: 'With the holiday', cy: 'Gyda’r ŵyl' },
  put: { en: 'How a new table is put in force', cy: 'Sut y rhoddir tabl newydd mewn grym' },
  putHow: {
    en: 'The table is part of Candour and is not changed here, so that every record counts by the same days and anybody can check a sum. A proclaimed day comes with a new release: once it is installed and the server started again, the sweep looks at every clock that was counted with another version within a minute, and writes an entry with the last day before and after where it moved. Both stay on the record.',
    cy: 'Mae’r tabl yn rhan o Candour ac ni chaiff ei newid yma, fel bod pob cofnod yn cyfrif yn ôl yr un diwrnodau ac y gall unrhyw un wirio swm. Daw diwrnod a gyhoeddwyd gyda fersiwn newydd o’r rhaglen: wedi ei gosod ac ailgychwyn y gweinydd, mae’r ysgubiad yn edrych ar bob cloc a gyfrifwyd gyda fersiwn arall o fewn munud, ac yn ysgrifennu cofnodiad gyda’r diwrnod olaf cyn ac ar ôl lle symudodd. Erys y ddau ar y cofnod.',
  },
  counts: { en: 'What counts for what', cy: 'Beth sy’n cyfrif i beth' },
  rule: { en: 'Counted by', cy: 'Cyfrifir yn ôl' },
  leaves: {
    en: 'Besides Saturdays and Sundays it leaves out',
    cy: 'Ar wahân i ddydd Sadwrn a dydd Sul nid yw’n cyfrif',
  },
  usedBy: { en: 'Pathways in force that count by it', cy: 'Llwybrau mewn grym sy’n cyfrif yn ôl hyn' },
  none: { en: 'none', cy: 'dim' },
  yearsShown: { en: 'The holidays of {year}', cy: 'Gwyliau {year}' },
  before: { en: 'Year before', cy: 'Blwyddyn o’r blaen' },
  after: { en: 'Year after', cy: 'Blwyddyn wedyn' },
  dayColumn: { en: 'Day', cy: 'Diwrnod' },
  off: { en: 'holiday', cy: 'gŵyl' },
  on: { en: '–', cy: '–' },
  projected: {
    en: 'The table does not reach {year}: these are the ordinary holidays, projected.',
    cy: 'Nid yw’r tabl yn cyrraedd {year}: y gwyliau cyffredin yw’r rhain, wedi’u rhagamcanu.',
  },
} as const;

export const nationWords = {
  'england-wales': { en: 'England and Wales', cy: 'Cymru a Lloegr' },
  scotland: { en: 'Scotland', cy: 'yr Alban' },
  'northern-ireland': { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
} as const;

/** What each rule leaves out, and the instrument that it is of. */
export const ruleWords = {
  'england-wales': {
    name: nationWords['england-wales'],
    leaves: {
      en: 'bank holidays in England and Wales (as the Coroners (Investigations) Regulations 2013, regulation 2)',
      cy: 'gwyliau banc yng Nghymru a Lloegr (fel Rheoliadau Crwneriaid (Ymchwiliadau) 2013, rheoliad 2)',
    },
  },
  scotland: {
    name: nationWords.scotland,
    leaves: {
      en: 'bank holidays in Scotland (as the Freedom of Information (Scotland) Act 2002)',
      cy: 'gwyliau banc yn yr Alban (fel Deddf Rhyddid Gwybodaeth (Yr Alban) 2002)',
    },
  },
  'northern-ireland': {
    name: nationWords['northern-ireland'],
    leaves: { en: 'bank holidays in Northern Ireland', cy: 'gwyliau banc yng Ngogledd Iwerddon' },
  },
  'any-uk': {
    name: { en: 'Any part of the United Kingdom', cy: 'Unrhyw ran o’r Deyrnas Unedig' },
    leaves: {
      en: 'a day that is a bank holiday anywhere in the United Kingdom (Freedom of Information Act 2000, section 10(6))',
      cy: 'diwrnod sy’n ŵyl banc yn unrhyw le yn y Deyrnas Unedig (Deddf Rhyddid Gwybodaeth 2000, adran 10(6))',
    },
  },
} as const;
