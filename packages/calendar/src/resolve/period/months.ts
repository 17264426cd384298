import type { PlainDate } from '../../plain-date.ts';
import { addDays, addMonths, findDay } from '../../plain-date.ts';
import type { Words } from '../../words.ts';
import type { ResolvedPeriod } from '../basis.ts';

/** The first day of a month counted from January of a year; months may run past its end. */
export function firstOf(year: number, month: number): PlainDate {
  const january = findDay(year, 1, 1);
  if (january === undefined) throw new Error(`There is no year ${year}.`);
  return addMonths(january, month - 1);
}

/** Whole months from a first day of a month. */
export function monthsFrom(start: PlainDate, months: number): { start: PlainDate; end: PlainDate } {
  return { start, end: addDays(addMonths(start, months), -1) };
}

/** A period as a TIMEX range: its first day, the day after its last, and its length. */
export function spanned(
  days: { readonly start: PlainDate; readonly end: PlainDate },
  length: string,
  rule: string,
  why: Words,
): ResolvedPeriod {
  return { timex: `(${days.start},${addDays(days.end, 1)},${length})`, ...days, rule, why };
}
