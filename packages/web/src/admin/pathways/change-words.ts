import type { Aspect, Change, Part } from '@candour/pathways';
import type { Words } from '@candour/record';

/** The headings that changes stand under. */
export const partWords: Readonly<Record<Part, Words>> = {
  pathway: { en: 'The pathway itself', cy: 'Y llwybr ei hun' },
  role: { en: 'Roles', cy: 'Rolau' },
  state: { en: 'States', cy: 'Cyflyrau' },
  clock: { en: 'Clocks', cy: 'Clociau' },
  move: { en: 'Moves', cy: 'Symudiadau' },
  guard: { en: 'What must hold before a move', cy: 'Yr hyn sy’n rhaid ei ddal cyn symudiad' },
  field: { en: 'What is filled in', cy: 'Yr hyn a lenwir' },
  separation: { en: 'Duties kept apart', cy: 'Dyletswyddau ar wahân' },
  axis: { en: 'Values beside the state', cy: 'Gwerthoedd wrth ymyl y cyflwr' },
  promise: { en: 'What is promised', cy: 'Yr hyn a addewir' },
};

export const howWords: Readonly<Record<Change['how'], Words>> = {
  added: { en: 'Added', cy: 'Ychwanegwyd' },
  removed: { en: 'Removed', cy: 'Tynnwyd' },
  changed: { en: 'Changed', cy: 'Newidiwyd' },
};

export const aspectWords: Readonly<Record<Aspect, Words>> = {
  title: { en: 'Called', cy: 'Fe’i gelwir' },
  help: { en: 'Help', cy: 'Cymorth' },
  purpose: { en: 'For', cy: 'At' },
  calendar: { en: 'Holidays of', cy: 'Gwyliau' },
  'late-after': { en: 'Recorded late after', cy: 'Cofnodwyd yn hwyr ar ôl' },
  initial: { en: 'Begins', cy: 'Yn dechrau' },
  body: { en: 'Held by somebody', cy: 'Yn cael ei ddal gan rywun' },
  owner: { en: 'Owner', cy: 'Perchennog' },
  deputy: { en: 'Deputy', cy: 'Dirprwy' },
  clocks: { en: 'Clocks', cy: 'Clociau' },
  awaits: { en: 'Waits for', cy: 'Yn aros am' },
  end: { en: 'Ends, meaning', cy: 'Yn dod i ben, sy’n golygu' },
  length: { en: 'Runs', cy: 'Yn rhedeg' },
  'counts-from': { en: 'Counts from', cy: 'Yn cyfrif o' },
  pauses: { en: 'Stands still in', cy: 'Yn sefyll yn llonydd yn' },
  extension: { en: 'May be extended', cy: 'Gellir ei ymestyn' },
  repeats: { en: 'Begins anew when late', cy: 'Yn dechrau o’r newydd pan yn hwyr' },
  breach: { en: 'When late', cy: 'Pan yn hwyr' },
  basis: { en: 'Because of', cy: 'Oherwydd' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'To', cy: 'I' },
  by: { en: 'By', cy: 'Gan' },
  duty: { en: 'Duty', cy: 'Dyletswydd' },
  sets: { en: 'Sets', cy: 'Yn gosod' },
  spawns: { en: 'Opens', cy: 'Yn agor' },
  says: { en: 'Says', cy: 'Yn dweud' },
  condition: { en: 'Holds when', cy: 'Yn dal pan' },
  type: { en: 'Kind', cy: 'Math' },
  filled: { en: 'Must it be filled in', cy: 'A oes rhaid ei lenwi' },
  visible: { en: 'Read by', cy: 'Darllenir gan' },
  values: { en: 'Values', cy: 'Gwerthoedd' },
};
