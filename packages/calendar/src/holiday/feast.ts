import type { PlainDate } from '../plain-date.ts';
import { addDays, findDay, getDay, nextWeekday } from '../plain-date.ts';
import { easterSunday } from './easter.ts';

const fixed: Readonly<Record<string, string>> = {
  christmas: '12-25',
  'christmas-eve': '12-24',
  'boxing-day': '12-26',
  'new-years-day': '01-01',
  'new-years-eve': '12-31',
  'st-patrick': '03-17',
  'st-andrew': '11-30',
  'st-david': '03-01',
  'st-george': '04-23',
  valentine: '02-14',
  'bonfire-night': '11-05',
  'burns-night': '01-25',
  halloween: '10-31',
  'armistice-day': '11-11',
  'independence-day': '07-04',
  'groundhog-day': '02-02',
  juneteenth: '06-19',
  'earth-day': '04-22',
  'april-fools': '04-01',
  'cinco-de-mayo': '05-05',
  'may-day': '05-01',
  'womens-day': '03-08',
  'all-saints': '11-01',
  'all-souls': '11-02',
  'inauguration-day': '01-20',
  'singles-day': '11-11',
  'girls-day': '03-07',
  epiphany: '01-06',
  'lady-day': '03-25',
  midsummer: '06-24',
  michaelmas: '09-29',
  'anzac-day': '04-25',
  'canada-day': '07-01',
  'bastille-day': '07-14',
};

const fromEaster: Readonly<Record<string, number>> = {
  easter: 0,
  'good-friday': -2,
  'easter-monday': 1,
  'ash-wednesday': -46,
  'shrove-tuesday': -47,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'ascension-day': 39,
  pentecost: 49,
  'trinity-sunday': 56,
};

// Month, weekday (1 is Monday), and which of the month's: negative counts from its end.
const floating: Readonly<Record<string, readonly [number, number, number]>> = {
  'mlk-day': [1, 1, 3],
  'commonwealth-day': [3, 1, 2],
  'arbor-day': [4, 5, -1],
  'presidents-day': [2, 1, 3],
  'memorial-day': [5, 1, -1],
  'labour-day': [9, 1, 1],
  'columbus-day': [10, 1, 2],
  thanksgiving: [11, 4, 4],
  'mothers-day': [5, 7, 2],
  'fathers-day': [6, 7, 3],
  'remembrance-sunday': [11, 7, 2],
  'early-may-holiday': [5, 1, 1],
  'spring-holiday': [5, 1, -1],
  'summer-holiday': [8, 1, -1],
};

const after: Readonly<Record<string, readonly [string, number]>> = {
  'black-friday': ['thanksgiving', 1],
  'cyber-monday': ['thanksgiving', 4],
};

/** A feast as TIMEX writes it after the year: its month and day, or which weekday of its month; undefined if neither. */
export function feastTimex(feast: string): string | undefined {
  const rule = floating[feast];
  if (!rule) return fixed[feast];
  const [month, weekday, nth] = rule;
  return nth > 0 ? `${String(month).padStart(2, '0')}-WXX-${weekday}-${nth}` : undefined;
}

/** The day a feast falls on in a year. Throws on a feast nobody has listed. */
export function feastDay(feast: string, year: number): PlainDate {
  const monthAndDay = fixed[feast];
  if (monthAndDay !== undefined) return getDay(`${String(year).padStart(4, '0')}-${monthAndDay}`);
  const shift = fromEaster[feast];
  if (shift !== undefined) return addDays(easterSunday(year), shift);
  const rule = floating[feast];
  if (rule) return nthWeekdayOf(year, rule);
  const later = after[feast];
  if (later) return addDays(feastDay(later[0], year), later[1]);
  throw new Error(`No feast is listed as "${feast}".`);
}

function nthWeekdayOf(year: number, [month, weekday, nth]: readonly [number, number, number]): PlainDate {
  const inMonth = nth > 0 ? month : month + 1;
  const first = findDay(year, inMonth, 1);
  if (first === undefined) throw new Error('A feast is listed in no month.');
  const before = addDays(first, -1);
  return addDays(nextWeekday(before, weekday), (nth > 0 ? nth - 1 : nth) * 7);
}
