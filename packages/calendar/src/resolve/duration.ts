import type { Amount, Unit } from '../expression/expression.ts';

const letters: Readonly<Record<Unit, string>> = {
  decade: 'Y',
  year: 'Y',
  quarter: 'M',
  month: 'M',
  fortnight: 'W',
  week: 'W',
  'working-day': 'BD',
  weekend: 'WE',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
};
const times: Readonly<Partial<Record<Unit, number>>> = { decade: 10, quarter: 3, fortnight: 2 };
const short: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** A length of time as TIMEX writes it: `P1M21D`, `PT45M`, `P20BD`. */
export function amountsTimex(amounts: readonly Amount[]): string {
  const written = (list: readonly Amount[]) =>
    list.map(({ n, unit }) => `${n * (times[unit] ?? 1)}${letters[unit]}`).join('');
  const dates = amounts.filter(({ unit }) => !short.has(unit));
  const clock = amounts.filter(({ unit }) => short.has(unit));
  return `P${written(dates)}${clock.length > 0 ? `T${written(clock)}` : ''}`;
}
