declare const plainDate: unique symbol;

/** A calendar day as `YYYY-MM-DD`, in the Gregorian calendar, with no time and no zone. Sorts as text. */
export type PlainDate = string & { readonly [plainDate]: true };

const dayLength = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, month (1-12) and day, or undefined when the calendar has no such day. */
export function findDay(year: number, month: number, day: number): PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return written(year, month, day);
}

/** The first ten characters of a date or date-time read as a day; undefined when they are not one. */
export function parseDay(text: string): PlainDate | undefined {
  const match = pattern.exec(text.slice(0, 10));
  return match ? findDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** As `parseDay`; throws when the text is not a day. */
export function getDay(text: string): PlainDate {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`"${text}" is not a day of the calendar written YYYY-MM-DD.`);
  return day;
}

/** How many days a month (1-12) has. */
export function daysInMonth(year: number, month: number): number {
  return instant(year, month + 1, 0).getUTCDate();
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/** Days since 1 January 1970, so that a long count need not write out every day it passes. */
export function dayNumber(date: PlainDate): number {
  return instant(yearOf(date), monthOf(date), dayOf(date)).getTime() / dayLength;
}

/** The day of a number of days since 1 January 1970. */
export function dayOfNumber(number: number): PlainDate {
  const date = new Date(number * dayLength);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(date: PlainDate): number {
  return instant(yearOf(date), monthOf(date), dayOf(date)).getUTCDay() || 7;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = instant(yearOf(date), monthOf(date), dayOf(date) + days);
  return written(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The corresponding date in another month, or that month's last day when it has none. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Days from one date to another; negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** The Monday of a date's calendar week. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The first such weekday (1 is Monday) strictly after a date. */
export function nextWeekday(date: PlainDate, weekday: number): PlainDate {
  return addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
}

/** The ISO 8601 week a date falls in: the year it counts to, and its number. */
export function isoWeek(date: PlainDate): { readonly year: number; readonly week: number } {
  const year = yearOf(addDays(mondayOf(date), 3));
  return { year, week: 1 + daysBetween(mondayOf(getDay(`${pad(year, 4)}-01-04`)), mondayOf(date)) / 7 };
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** `16 July 2025`, for sentences people read. */
export function inWords(date: PlainDate): string {
  return `${dayOf(date)} ${months[monthOf(date) - 1]} ${yearOf(date)}`;
}

export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}

// Years under 100 would be read as 19xx by Date.UTC alone.
function instant(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function written(year: number, month: number, day: number): PlainDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
