import type { Day, Period, Which, Year } from '../expression/expression.ts';
import { isDay } from '../expression/kind.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';
import { counted } from './day.ts';

/** What a range may run from or to. "now" is a day here. */
const rangeEnd: readonly Rule<Day | Period>[] = [
  rule('{day}', ({ day }) => day),
  rule('the? {period}', ({ period }) => period),
  rule('(now|date|the present|present|present day)', () => ({ kind: 'relative-day', days: 0 })),
  rule('the? end of {period:basePeriod}', ({ period }) => ({ kind: 'part', part: 'end', of: period })),
];

/** From one day or period to another. */
const range: readonly Rule<Period>[] = [
  rule(
    '(from|starting from|starting|beginning|on)? {from:rangeEnd} (to|-|\\~|until|till|thru|through|up to|up until) {to:rangeEnd}',
    ({ from, to }) => ordered(from, to),
  ),
  rule('within? {amounts} (on | to)? either side of {day:baseDay}', ({ amounts, day }) =>
    ordered(counted(amounts, -1, day), counted(amounts, 1, day), true),
  ),
  rule('(between) {from:rangeEnd} (and|-|to) {to:rangeEnd}', ({ from, to }) => ordered(from, to)),
  rule('from {from:rangeEnd} up? to and including {to:rangeEnd}', ({ from, to }) => ordered(from, to, true)),
  rule('{from:rangeEnd} to {to:rangeEnd} inclusive', ({ from, to }) => ordered(from, to, true)),
  rule(
    '(from|on|between)? {month} {a:dayNumber} (to|-|and|until|till|through) {b:dayNumber} ((,|of)? {year:writtenYear?})?',
    days,
  ),
  rule(
    '(from|on|between)? the? {a:dayNumber} (to|-|and|until|till|through) the? {b:dayNumber} of? {month} ((,|of)? {year:writtenYear?})?',
    days,
  ),
  rule(
    '(from|on|between)? the? {a:dayNumber} (to|-|and|until|till|through) the? {b:dayNumber} (of|in) {which} month',
    ({ a, b, which }) => ({
      kind: 'range',
      from: dayOfMonth(a, which),
      to: dayOfMonth(b, which),
      through: false,
    }),
  ),
  rule('(from|on|between)? {month} ,? {year:d4} {a:dayNumber} - {b:dayNumber}', ({ year, ...rest }) =>
    days({ ...rest, year: { full: year } }),
  ),
];

function ordered(
  from: Day | Period | undefined,
  to: Day | Period | undefined,
  through = false,
): Period | undefined {
  if (!from || !to) return undefined;
  // "Dec-2018" is a month of a year and "2019-Q1" a quarter, not ranges.
  const fits =
    to.kind === 'year'
      ? from.kind === 'year' && rises(from.year, to.year)
      : from.kind !== 'year' || to.kind === 'part' || isDay(to);
  return fits ? { kind: 'range', from: inMonthOf(to, from), to, through } : undefined;
}

/** "the 3rd to the 9th of January": the month said last is that of both. */
function inMonthOf(to: Day | Period, from: Day | Period): Day | Period {
  const isBare = from.kind === 'date' && from.month === null && from.which === null;
  return isBare && to.kind === 'date' && from.day <= to.day
    ? { ...from, month: to.month, year: to.year }
    : from;
}

function dayOfMonth(day: number, which: Which): Day {
  return { kind: 'date', year: null, month: null, day, weekday: null, which };
}

function rises(from: Year, to: Year): boolean {
  return !('full' in from && 'full' in to) || from.full < to.full;
}

function days(of: { a: number; b: number; month: number; year?: Year | undefined }): Period {
  const day = (n: number): Day => ({
    kind: 'date',
    year: of.year ?? null,
    month: of.month,
    day: n,
    weekday: null,
    which: null,
  });
  return { kind: 'range', from: day(of.a), to: day(of.b), through: false };
}

export const rangeTables = { rangeEnd, range };
