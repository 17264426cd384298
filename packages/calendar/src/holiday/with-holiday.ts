import type { Nation } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';
import { weekdayOf, yearOf } from '../plain-date.ts';
import { listHolidays } from './holiday.ts';
import type { HolidayTable } from './table.ts';

/** Nothing would change: nobody works on a Saturday or Sunday, or the day is a holiday there already. */
export type NoNewHoliday = 'weekend' | 'holiday-already';

/**
 * The table with one more holiday, to be counted with before anybody proclaims it; its version says that it is no
 * table that was ever in force. A year beyond the table is given its standing holidays with the new one.
 */
export function withHoliday(
  table: HolidayTable,
  { nation, day }: { readonly nation: Nation; readonly day: PlainDate },
): HolidayTable | NoNewHoliday {
  if (weekdayOf(day) > 5) return 'weekend';
  const year = yearOf(day);
  const known = listHolidays(year, nation, table);
  if (known.includes(day)) return 'holiday-already';
  const row = [...known, day].map((holiday) => holiday.slice(5)).sort((a, b) => (a < b ? -1 : 1));
  return {
    ...table,
    version: `${table.version}+${day}`,
    days: { ...table.days, [nation]: { ...table.days[nation], [year]: row.join(' ') } },
  };
}
