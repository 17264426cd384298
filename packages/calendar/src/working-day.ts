import type { Nation } from './due.ts';
import { isHoliday } from './holiday/holiday.ts';
import type { PlainDate } from './plain-date.ts';
import { addDays, weekdayOf } from './plain-date.ts';

/** Whether a day is neither a Saturday, a Sunday, nor a holiday of the nation. */
export function isWorkingDay(date: PlainDate, nation: Nation): boolean {
  return weekdayOf(date) < 6 && !isHoliday(date, nation);
}

/**
 * The nth working day after a date (before it, when `count` is negative). The date itself is never counted and may
 * be any day; a count of 0 is the date itself.
 */
export function addWorkingDays(date: PlainDate, count: number, nation: Nation): PlainDate {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let day = date;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day, nation)) left -= 1;
  }
  return day;
}

/** The holidays on weekdays between two dates, `from` left out and `to` included, in order. */
export function holidaysPassed(from: PlainDate, to: PlainDate, nation: Nation): readonly PlainDate[] {
  const passed: PlainDate[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (weekdayOf(day) < 6 && isHoliday(day, nation)) passed.push(day);
  return passed;
}
