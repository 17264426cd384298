import type { Counting, DayRule } from './holiday/counting.ts';
import type { PlainDate } from './plain-date.ts';
import { addDays, addMonths } from './plain-date.ts';
import { addWorkingDays } from './working-day.ts';

/** What a deadline counts in. */
export type CountUnit =
  | 'day'
  | 'working-day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade';

/**
 * The last day of a count: day 1 is the day after the anchor. Months and years go to the corresponding date, or to
 * the month's last day when there is none. A negative count goes back; then day 1 is the day before.
 */
export function dueAfter(
  anchor: PlainDate,
  count: number,
  unit: CountUnit,
  by: DayRule | Counting,
): PlainDate {
  if (unit === 'working-day') return addWorkingDays(anchor, count, by);
  const days = inDays[unit];
  return days === undefined
    ? addMonths(anchor, count * (inMonths[unit] ?? 0))
    : addDays(anchor, count * days);
}

const inDays: Readonly<Partial<Record<CountUnit, number>>> = { day: 1, week: 7, fortnight: 14 };
const inMonths: Readonly<Partial<Record<CountUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};
