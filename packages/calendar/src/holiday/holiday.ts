import type { Nation } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';
import { getDay, yearOf } from '../plain-date.ts';
import { standingHolidays } from './standing.ts';
import type { HolidayTable } from './table.ts';
import { bankHolidays } from './table.ts';

const byYear = new Map<string, ReadonlySet<PlainDate>>();

/** Whether a day is a bank or public holiday in a nation. */
export function isHoliday(date: PlainDate, nation: Nation): boolean {
  return holidaySet(yearOf(date), nation).has(date);
}

/** A nation's holidays of a year, in order: from the table, or beyond its years from the standing rules. */
export function listHolidays(
  year: number,
  nation: Nation,
  table: HolidayTable = bankHolidays,
): readonly PlainDate[] {
  const row = table.days[nation][year];
  if (row === undefined) return standingHolidays(year, nation);
  return row.split(' ').map((monthAndDay) => getDay(`${year}-${monthAndDay}`));
}

/** Whether the table itself states a year's holidays, rather than the standing rules projecting them. */
export function isTabled(year: number, table: HolidayTable = bankHolidays): boolean {
  return year >= table.firstYear && year <= table.lastYear;
}

function holidaySet(year: number, nation: Nation): ReadonlySet<PlainDate> {
  const key = `${nation} ${year}`;
  const known = byYear.get(key);
  if (known) return known;
  const days = new Set(listHolidays(year, nation));
  byYear.set(key, days);
  return days;
}
