import type { Counting, DayRule } from './holiday/counting.ts';
import { asCounting, daysOffBetween } from './holiday/counting.ts';
import type { PlainDate } from './plain-date.ts';
import { dayNumber, dayOfNumber, yearOf } from './plain-date.ts';

/** Whether a day is neither a Saturday, a Sunday, nor a day that the rule leaves out. */
export function isWorkingDay(date: PlainDate, by: DayRule | Counting): boolean {
  const year = yearOf(date);
  return isWorking(dayNumber(date), daysOffBetween(year, year, asCounting(by)));
}

/**
 * The nth working day after a date (before it, when `count` is negative). The date itself is never counted and may
 * be any day; a count of 0 is the date itself.
 */
export function addWorkingDays(date: PlainDate, count: number, by: DayRule | Counting): PlainDate {
  const step = Math.sign(count);
  let left = Math.abs(count);
  const off = daysOffAround(date, count, asCounting(by));
  let day = dayNumber(date);
  while (left > 0) {
    day += step;
    if (isWorking(day, off)) left -= 1;
  }
  return dayOfNumber(day);
}

/** How many working days there are from a day, left out, to a later one, included; none if it is not later. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, by: DayRule | Counting): number {
  const off = daysOffBetween(yearOf(from), yearOf(to), asCounting(by));
  const last = dayNumber(to);
  let days = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (isWorking(day, off)) days += 1;
  return days;
}

/** The weekdays between two dates that the rule leaves out, `from` left out and `to` included, in order. */
export function holidaysPassed(from: PlainDate, to: PlainDate, by: DayRule | Counting): readonly PlainDate[] {
  const off = daysOffBetween(yearOf(from), yearOf(to), asCounting(by));
  const passed: PlainDate[] = [];
  const last = dayNumber(to);
  for (let day = dayNumber(from) + 1; day <= last; day += 1)
    if (!isWeekend(day) && off.has(day)) passed.push(dayOfNumber(day));
  return passed;
}

// Day 0 is Thursday 1 January 1970, so that Saturday and Sunday leave 2 and 3.
function isWeekend(day: number): boolean {
  const weekday = ((day % 7) + 7) % 7;
  return weekday === 2 || weekday === 3;
}

function isWorking(day: number, off: ReadonlySet<number>): boolean {
  return !isWeekend(day) && !off.has(day);
}

// No rule leaves out so many days that a year would have fewer than 200 working days.
function daysOffAround(date: PlainDate, count: number, counting: Counting): ReadonlySet<number> {
  const year = yearOf(date);
  const years = Math.ceil(Math.abs(count) / 200);
  return daysOffBetween(count < 0 ? year - years : year, count < 0 ? year : year + years, counting);
}
