export const noticeWords = {
  title: { en: 'How you are told', cy: 'Sut y cewch wybod' },
  lede: {
    en: 'Mail says that something waits for you here, and never what it is about.',
    cy: 'Mae’r post yn dweud bod rhywbeth yn aros amdanoch yma, a byth am beth y mae.',
  },
  duties: {
    en: 'What you must know: something is yours, late, or handed over',
    cy: 'Yr hyn y mae’n rhaid i chi ei wybod: mae rhywbeth yn eiddo i chi, yn hwyr, neu wedi’i drosglwyddo',
  },
  reminders: {
    en: 'Reminders before something is due',
    cy: 'Nodiadau atgoffa cyn bod rhywbeth i’w wneud',
  },
  atOnce: { en: 'At once', cy: 'Ar unwaith' },
  digest: { en: 'Once a day, together', cy: 'Unwaith y dydd, gyda’i gilydd' },
  none: { en: 'Not at all', cy: 'Dim o gwbl' },
  quiet: { en: 'Hours in which mail waits', cy: 'Oriau y mae’r post yn aros ynddynt' },
  house: { en: 'Those of whoever keeps this record', cy: 'Rhai pwy bynnag sy’n cadw’r cofnod hwn' },
  never: { en: 'None', cy: 'Dim' },
  own: { en: 'My own:', cy: 'Fy rhai fy hun:' },
  from: { en: 'From', cy: 'O' },
  until: { en: 'Until', cy: 'Tan' },
  hint: { en: 'London time, such as 18:30.', cy: 'Amser Llundain, megis 18:30.' },
  wrong: {
    en: 'Write two different times of day, such as 18:30 and 08:00.',
    cy: 'Ysgrifennwch ddau amser gwahanol o’r dydd, megis 18:30 a 08:00.',
  },
  language: { en: 'Language of mail', cy: 'Iaith y post' },
  asRecord: { en: 'As the record has it for me', cy: 'Fel y mae gan y cofnod ar fy nghyfer' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },
  save: { en: 'Save', cy: 'Cadw' },
} as const;

export const feedWords = {
  title: { en: 'Your clocks in a calendar', cy: 'Eich clociau mewn calendr' },
  lede: {
    en: 'An address that a calendar program reads. It holds days and references, and no name of anybody.',
    cy: 'Cyfeiriad y mae rhaglen galendr yn ei ddarllen. Mae’n cynnwys dyddiau a chyfeirnodau, a dim enw neb.',
  },
  warning: {
    en: 'Whoever has the address can read your calendar without signing in. Making a new one ends the one before.',
    cy: 'Gall pwy bynnag sydd â’r cyfeiriad ddarllen eich calendr heb fewngofnodi. Mae gwneud un newydd yn dod â’r un blaenorol i ben.',
  },
  make: { en: 'Make a calendar address', cy: 'Gwneud cyfeiriad calendr' },
  revoke: { en: 'Take the address back', cy: 'Tynnu’r cyfeiriad yn ôl' },
  once: {
    en: 'It is shown this once. Add it to your calendar program now.',
    cy: 'Fe’i dangosir y tro hwn yn unig. Ychwanegwch ef at eich rhaglen galendr nawr.',
  },
} as const;
