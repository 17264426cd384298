import type { Nation } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';
import { dayNumber, getDay, yearOf } from '../plain-date.ts';
import { listHolidays } from './holiday.ts';
import type { HolidayTable } from './table.ts';
import { bankHolidays } from './table.ts';

/**
 * Which days besides Saturdays and Sundays an instrument leaves out of a count:
 * - a nation’s name: its bank and public holidays (Coroners (Investigations) Regulations 2013 reg 2, England and
 *   Wales; Freedom of Information (Scotland) Act 2002, Scotland)
 * - `any-uk`: a holiday in any part of the United Kingdom (Freedom of Information Act 2000 s.10(6))
 * - `wales-2008-1848`: England and Wales, Christmas Eve, and days of public thanksgiving or mourning
 *   (SI 2008/1848 (W.177) reg 14)
 */
export type DayRule = Nation | 'any-uk' | 'wales-2008-1848';

/** A rule and the version of the holiday table to apply it to. */
export interface Counting {
  readonly rule: DayRule;
  readonly table: HolidayTable;
}

const nations: Readonly<Record<DayRule, readonly Nation[]>> = {
  'england-wales': ['england-wales'],
  scotland: ['scotland'],
  'northern-ireland': ['northern-ireland'],
  'any-uk': ['england-wales', 'scotland', 'northern-ireland'],
  'wales-2008-1848': ['england-wales'],
};

/** A rule by its name alone is applied to the table as known today. */
export function asCounting(by: DayRule | Counting): Counting {
  return typeof by === 'string' ? { rule: by, table: bankHolidays } : by;
}

/** The days other than Saturdays and Sundays that a rule leaves out in a year, in order. */
export function listDaysOff(year: number, by: DayRule | Counting): readonly PlainDate[] {
  const { rule, table } = asCounting(by);
  const days = new Set(nations[rule].flatMap((nation) => listHolidays(year, nation, table)));
  if (rule === 'wales-2008-1848') {
    days.add(getDay(`${year}-12-24`));
    for (const day of table.observances ?? []) if (yearOf(getDay(day)) === year) days.add(getDay(day));
  }
  return [...days].sort((a, b) => (a < b ? -1 : 1));
}

interface DaysOff {
  readonly years: Set<number>;
  readonly days: Set<number>;
}

// Counting walks day by day; over numbers, and remembered by table and rule, a count costs well under a microsecond.
const known = new WeakMap<HolidayTable, Map<DayRule, DaysOff>>();

/** The numbers of the days off around some years, remembered for every later count with the same table. */
export function daysOffBetween(first: number, last: number, { rule, table }: Counting): ReadonlySet<number> {
  const byRule = known.get(table) ?? new Map<DayRule, DaysOff>();
  known.set(table, byRule);
  const off = byRule.get(rule) ?? { years: new Set(), days: new Set() };
  byRule.set(rule, off);
  for (let year = first; year <= last; year += 1) {
    if (off.years.has(year)) continue;
    off.years.add(year);
    for (const day of listDaysOff(year, { rule, table })) off.days.add(dayNumber(day));
  }
  return off.days;
}
