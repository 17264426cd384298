import type { Amount, Day, Period, Which, Year } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';
import { feastName } from './feast.ts';
import { which } from './which.ts';

const any = { year: null, month: null, weekday: null, which: null };

function date(parts: {
  year?: Year | undefined;
  month?: number;
  day: number;
  weekday?: number;
  which?: Which;
}): Day {
  const { year = null, ...rest } = parts;
  return { kind: 'date', ...any, ...rest, year };
}

function onWeekday(weekday: number, which: Which, weeks = 0): Day {
  return { kind: 'weekday', weekday, which, weeks };
}

/** A day with its month: the shapes that need no neighbours to be sure of. */
const datedDay = [
  rule('{year:d4} ~-~ {month:d12} ~-~ {day:d12}', ({ year, month, day }) => iso(year, month, day)),
  rule('{year:d4} ~/~ {month:d12} ~/~ {day:d12}', ({ year, month, day }) => iso(year, month, day)),
  rule('{year:d4} ~.~ {month:d12} ~.~ {day:d12}', ({ year, month, day }) => iso(year, month, day)),
  rule('{d8}', ({ d8 }) => iso(Math.floor(d8 / 10_000), Math.floor(d8 / 100) % 100, d8 % 100)),
  rule('{year:d4} {month:d2} {day:d2}', ({ year, month, day }) => iso(year, month, day)),
  rule('{month} - {full:d4} - {day:d12}', ({ full, month, day }) => date({ year: { full }, month, day })),
  rule('{day:d12} - {full:d4} - {month}', ({ full, month, day }) => date({ year: { full }, month, day })),
  rule('{full:d4} (/|-|.)? {month} .? (/|-)? {day:dayNumber}', ({ full, month, day }) =>
    date({ year: { full }, month, day }),
  ),
  rule('{a:d12} ~/~ {b:d12} ~/~ {year}', ({ a, b, year }) => ({ kind: 'numeric-date', a, b, year })),
  rule('{a:d12} ~-~ {b:d12} ~-~ {year}', ({ a, b, year }) => ({ kind: 'numeric-date', a, b, year })),
  rule('{a:d12} ~.~ {b:d12} ~.~ {year}', ({ a, b, year }) => ({ kind: 'numeric-date', a, b, year })),
  rule('{a:d12} ~/~ {b:d12} , {year:writtenYear}', ({ a, b, year }) => ({
    kind: 'numeric-date',
    a,
    b,
    year,
  })),
  rule('the? {day:dayNumber} of? {month} (.? (,|of|in|-|/)? {year?})?', date),
  rule('the? {day:dayNumber} ~ (-|/|.) ~ {month} ((-|/|.) {year?})?', date),
  rule('{month} .? ,? the? {day:dayNumber} ((,|of)? {year:writtenYear?})?', date),
  rule('{month} ~ (-|/|.) {day:dayNumber} ((,|-|/|.)? {year:writtenYear?})?', date),
  rule('{month} .? {day:dayNumber} ,? {year:writtenYear}', date),
  rule('the? {day:d12} of (this|the current) month', ({ day }) => date({ day, which: 0 })),
  rule('the? {day:d12} of (the? next|the following) month', ({ day }) => date({ day, which: 1 })),
  rule('the? {day:ordinal} of? (this|the current) month', ({ day }) => date({ day, which: 0 })),
  rule('the? {day:ordinal} of? (the? next|the following) month', ({ day }) => date({ day, which: 1 })),
  rule('the? {day:ordinal} of? (the? last|the previous) month', ({ day }) => date({ day, which: -1 })),
];

/** Days that stand by themselves, from which others may be counted. */
const baseDay: readonly Rule<Day>[] = [
  rule('{datedDay}', ({ datedDay }) => datedDay),
  rule('{weekday} .? ,? {datedDay}', ({ weekday, datedDay }) => withWeekday(datedDay, weekday)),
  rule('{datedDay} ,? \\(? {weekday} \\)?', ({ weekday, datedDay }) => withWeekday(datedDay, weekday)),
  rule('(this|next) ({weekday?} ,?)? {datedDay}', ({ datedDay, weekday }) => next(datedDay, weekday)),
  rule('{a:d12} ~/~ {b:d12}', ({ a, b }) => ({ kind: 'numeric-date', a, b, year: null })),
  rule('{weekday} {a:d12} ~/~ {b:d12}', ({ a, b }) => ({ kind: 'numeric-date', a, b, year: null })),
  rule('(this|next) {weekday?}? {a:d12} ~/~ {b:d12}', ({ a, b, weekday }) =>
    next({ kind: 'numeric-date', a, b, year: null }, weekday),
  ),
  rule('the {day:d12} ~ (st|nd|rd|th)', ({ day }) => (day > 0 && day < 32 ? date({ day }) : undefined)),
  rule('{weekday} {day:d12}', ({ day, weekday }) =>
    day > 0 && day < 32 ? date({ day, weekday }) : undefined,
  ),
  rule('{weekday} ,? the? {day:ordinal}', ({ day, weekday }) => date({ day, weekday })),
  rule('{weekday}', ({ weekday }) => onWeekday(weekday, null)),
  rule('this? past {weekday}', ({ weekday }) => onWeekday(weekday, null, -1)),
  rule('this? (coming|upcoming|forthcoming) {weekday}', ({ weekday }) => ({
    kind: 'weekday-on-or-after',
    weekday,
    from: relative(1),
  })),
  rule('{which} {weekday}', ({ weekday, which }) => onWeekday(weekday, which)),
  rule('{weekday} next', ({ weekday }) => onWeekday(weekday, null)),
  rule('{which} week ,? (on)? {weekday}', ({ weekday, which }) => onWeekday(weekday, which)),
  rule('{weekday} this week', ({ weekday }) => onWeekday(weekday, 0)),
  rule('{weekday} (of|the)? (the? next|the following) week', ({ weekday }) => onWeekday(weekday, 1)),
  rule('{weekday} (of|the)? last week', ({ weekday }) => onWeekday(weekday, -1)),
  rule('(next|the following) week ,? on? {weekday}', ({ weekday }) => onWeekday(weekday, 1)),
  rule('last week ,? on? {weekday}', ({ weekday }) => onWeekday(weekday, -1)),
  rule('on {weekday} of (the? next|the following) week', ({ weekday }) => onWeekday(weekday, 1)),
  rule('{weekday} week', ({ weekday }) => onWeekday(weekday, null, 1)),
  rule('{weekday} fortnight', ({ weekday }) => onWeekday(weekday, null, 2)),
  rule('(a|one) week (on|from)? {weekday}', ({ weekday }) => onWeekday(weekday, null, 1)),
  rule('(two weeks|2 weeks|a fortnight) (on|from)? {weekday}', ({ weekday }) => onWeekday(weekday, null, 2)),
  rule('(today|to - day|otd|the day|this day|the current day|current date)', () => relative(0)),
  rule('(tomorrow|tmr|tmrw|tommorow|the? (next|following) day|the morrow|the day after)', () => relative(1)),
  rule('(yesterday|the day before|the? (last|previous) day)', () => relative(-1)),
  rule('(earlier|later) in? today', () => relative(0)),
  rule('(around|circa) the? {datedDay}', ({ datedDay }) => datedDay),
  rule('the? day after tomorrow', () => relative(2)),
  rule('the? day before yesterday', () => relative(-2)),
  rule('(tomorrow|a week tomorrow) week?', () => relative(8)),
  rule('tomorrow', () => relative(1)),
  rule('(today week|a week today|this day week|a week from today)', () => relative(7)),
  rule('(a fortnight today|two weeks today)', () => relative(14)),
  rule('{feastName} ({year:writtenYear?})?', ({ feastName, year }) => feast(feastName, year)),
  rule('{feastName} of {year:writtenYear}', ({ feastName, year }) => feast(feastName, year)),
  rule('{which} {feastName}', ({ feastName, which }) => ({ ...feast(feastName), which })),
  rule('{feastName} next year', ({ feastName }) => ({ ...feast(feastName), which: 1 })),
  rule('{feastName} (this|last) year', ({ feastName }) => ({ ...feast(feastName), which: 0 })),
  rule('the? {nth:ordinal} {weekday} (of|in) {period:basePeriod}', ({ nth, weekday, period }) => ({
    kind: 'nth-weekday',
    nth,
    weekday,
    of: period,
  })),
  rule('the? last {weekday} (of|in) {period:basePeriod}', ({ weekday, period }) => ({
    kind: 'nth-weekday',
    nth: -1,
    weekday,
    of: period,
  })),
  rule('the? {nth:ordinal} day (of|in) {period:basePeriod}', ({ nth, period }) => nthDay(nth, period)),
  rule('the? last day (of|in) {period:basePeriod}', ({ period }) => nthDay(-1, period)),
  rule('the? {nth:ordinal} (working|business) day (of|in) {period:basePeriod}', ({ nth, period }) =>
    nthDay(nth, period, true),
  ),
  rule('the? last (working|business) day (of|in) {period:basePeriod}', ({ period }) =>
    nthDay(-1, period, true),
  ),
  rule('the? last (working|business) day before {day:datedDay}', ({ day }) => working(day, -1)),
  rule('the? (next|following) (working|business) day', () => working(relative(0), 1)),
];

/** Every day the words can name, counted ones included. */
const day: readonly Rule<Day>[] = [
  rule('{baseDay}', ({ baseDay }) => baseDay),
  rule("in {amounts} ('|time|' s time|from now)?", ({ amounts }) => counted(amounts, 1)),
  rule("{amounts} '? time", ({ amounts }) => counted(amounts, 1)),
  rule('{amounts} (later|hence|from now|from today|after today|from the present)', ({ amounts }) =>
    counted(amounts, 1),
  ),
  rule('{amounts} (ago|earlier|back|before today|before now)', ({ amounts }) => counted(amounts, -1)),
  rule('(more|less) than {amounts} (after|from|later than) {day:baseDay}', ({ amounts, day }) =>
    counted(amounts, 1, day),
  ),
  rule('(more|less) than {amounts} before {day:baseDay}', ({ amounts, day }) => counted(amounts, -1, day)),
  rule('(more|less) than {amounts} (ago|earlier)', ({ amounts }) => counted(amounts, -1)),
  rule('{n:cardinal} {weekday:plural} from now', ({ n, weekday }) => onWeekday(weekday, null, n - 1)),
  rule('in? {amounts} (from|after|since) {day:baseDay}', ({ amounts, day }) => counted(amounts, 1, day)),
  rule('in? {amounts} (from|after|since) the? {period:basePeriod}', ({ amounts, period }) =>
    counted(amounts, 1, nthDay(1, period)),
  ),
  rule('{amounts} (before|prior to|earlier than) {day:baseDay}', ({ amounts, day }) =>
    counted(amounts, -1, day),
  ),
  rule('{amounts} from (today|now) on {weekday}', ({ amounts, weekday }) => {
    const from = counted(amounts, 1);
    return from && { kind: 'weekday-on-or-after', weekday, from };
  }),
];

function iso(full: number, month: number, day: number): Day | undefined {
  return month >= 1 && month <= 12 && day <= 31 ? date({ year: { full }, month, day }) : undefined;
}

function withWeekday(day: Day, weekday: number): Day {
  return day.kind === 'date' ? { ...day, weekday } : day;
}

// "next 5 December": the coming one when the weekday is also given, else the one of next year's calendar.
function next(day: Day, weekday: number | undefined): Day {
  return day.kind === 'date' ? { ...day, which: 1, weekday: weekday ?? null } : day;
}

function relative(days: number): Day {
  return { kind: 'relative-day', days };
}

function feast(name: string, year?: Year): Day {
  return { kind: 'feast', feast: name, year: year ?? null, which: null };
}

function nthDay(nth: number, of: Period, working = false): Day {
  return { kind: 'nth-day', nth, working, of };
}

/** A day so many days or longer units from another; undefined for units shorter than a day. */
export function counted(amounts: readonly Amount[], sign: 1 | -1, from = relative(0)): Day | undefined {
  return amounts.every(({ unit }) => !['second', 'minute', 'hour'].includes(unit))
    ? { kind: 'counted-day', amounts, sign, from }
    : undefined;
}

function working(from: Day, sign: 1 | -1): Day {
  return { kind: 'counted-day', amounts: [{ n: 1, unit: 'working-day' }], sign, from };
}

export const dayTables = { which, feastName, datedDay, baseDay, day };
