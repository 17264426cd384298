import type { Terminal } from '../grammar/grammar.ts';
import type { DayPart, Season, Unit } from './expression.ts';

const months = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];
const weekdays = [
  'monday mon',
  'tuesday tues tue',
  'wednesday weds wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
  'sunday sun',
];
const seasons: Readonly<Record<Season, string>> = {
  spring: 'spring springtime',
  summer: 'summer summertime',
  autumn: 'autumn autumntime fall',
  winter: 'winter wintertime',
};
const units: Readonly<Record<Unit, string>> = {
  second: 'second seconds sec secs s',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs h',
  day: 'day days night nights d',
  'working-day': '',
  week: 'week weeks wk wks w workweek workweeks',
  fortnight: 'fortnight fortnights',
  weekend: 'weekend weekends',
  month: 'month months mo mos',
  quarter: 'quarter quarters',
  year: 'year years yr yrs y',
  decade: 'decade decades',
};
// Parts of the day by their TIMEX code; the hours of each are in resolve/time.ts.
const dayParts: Readonly<Record<DayPart, string>> = {
  MO: 'morning mornings',
  AF: 'afternoon afternoons',
  EV: 'evening evenings',
  NI: 'night nights nite',
  DT: 'daytime',
  BH: '',
  MI: 'midday',
  MEB: 'breakfast',
  MEL: 'lunch lunchtime',
  MED: 'dinner dinnertime supper',
};

/** Words of the calendar, each as one token. An abbreviation and its full stop are two. */
export const lexiconTerminals = {
  month: among(months.map((words, index) => [index + 1, words])),
  weekday: among(weekdays.map((words, index) => [index + 1, words])),
  season: among(Object.entries(seasons) as [Season, string][]),
  unit: among(Object.entries(units) as [Unit, string][]),
  dayPartName: among(Object.entries(dayParts) as [DayPart, string][]),
} satisfies Record<string, Terminal>;

/** A terminal that knows the words listed beside each value. */
function among<Value>(rows: readonly (readonly [Value, string])[]) {
  const values = new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));
  values.delete('');
  return ({ word }: { readonly word: string }): Value | undefined => values.get(word);
}
