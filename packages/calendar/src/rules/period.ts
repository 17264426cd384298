import type { Day, Part, Period, Scheme, Season, Unit, Which, Year } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

const partName = [
  rule('(early|earlier|start of|beginning of|the early part of)', () => 'start' as const),
  rule('(early|earlier) (in|on) (the)?', () => 'start' as const),
  rule('(mid|mid -|middle of)', () => 'mid' as const),
  rule('(late|the late part of)', () => 'end' as const),
  rule('(later) (in|on)? (the)?', () => 'later' as const),
  rule('(late) (in|on) (the)?', () => 'end' as const),
];

const schemeName = [
  rule('(financial|fiscal)', () => 'financial' as const),
  rule('tax', () => 'tax' as const),
  rule('(academic|school)', () => 'academic' as const),
];

/** "2025-26", "2025/26", "2025-2026": a year that runs into the next. */
const schemeYears = [
  rule('{from:d4} ~ (-|/) ~ {to:d2}', ({ from, to }) =>
    (from + 1) % 100 === to ? { full: from } : undefined,
  ),
  rule('{from:d4} (-|/|to) {to:d4}', ({ from, to }) => (from + 1 === to ? { full: from } : undefined)),
];

/** Periods that need no other word: a month, a year, a week, a season. */
const basePeriod: readonly Rule<Period>[] = [
  rule('{month}', ({ month }) => monthOf(month)),
  rule('the? month of {month} (,? {year:writtenYear?})?', ({ month, year }) => monthOf(month, year)),
  rule('{month} .? (of|-|,|/)? {year:writtenYear}', ({ month, year }) => monthOf(month, year)),
  rule('{month} (of|-|,|/)? {year:d2}', ({ month, year }) => monthOf(month, { twoDigits: year })),
  rule('{year:d4} (-|/|,)? {month}', ({ month, year }) => monthOf(month, { full: year })),
  rule('{month:d12} ~ (-|/) ~ {year:d4}', ({ month, year }) =>
    month >= 1 && month <= 12 ? monthOf(month, { full: year }) : undefined,
  ),
  rule('{year:d4} ~ (-|/) ~ {month:d2}', ({ month, year }) =>
    month >= 1 && month <= 12 ? monthOf(month, { full: year }) : undefined,
  ),
  rule('{which} {month}', ({ month, which }) => monthOf(month, null, which)),
  rule('{month} (of)? (this|the current) year', ({ month }) => monthOf(month, null, 0)),
  rule('{month} (of)? (the? next|the following) year', ({ month }) => monthOf(month, null, 1)),
  rule('{month} (of)? (the? last|the previous) year', ({ month }) => monthOf(month, null, -1)),
  rule('{d4}', ({ d4 }) => (d4 >= 1500 && d4 < 2200 ? yearOf({ full: d4 }) : undefined)),
  rule('{wordYear}', ({ wordYear }) => yearOf(wordYear)),
  rule('(year|the calendar year|calendar year) {writtenYear}', ({ writtenYear }) => yearOf(writtenYear)),
  rule('(cy) ~ {year}', ({ year }) => yearOf(year)),
  rule('(cy) {year}', ({ year }) => yearOf(year)),
  rule('{unit} to date', ({ unit }) => part('to-date', current(unit, 0))),
  rule('weekend', () => current('weekend', 0)),
  rule('{which} (working|business) week', ({ which }) => current('week', which)),
  rule('{which} (calendar)? {unit}', ({ which, unit }) => current(unit, which)),
  rule('{which} {n:cardinal} {unit}', ({ which, n, unit }) => (n === 1 ? current(unit, which) : undefined)),
  rule('the {unit}', ({ unit }) => current(unit, 0)),
  rule('the {which} {unit}', ({ which, unit }) => (unit === 'decade' ? current(unit, which) : undefined)),
  rule("(the calendar year|this year's|the current calendar year|the year)", () => current('year', 0)),
  rule('{season}', ({ season }) => seasonOf(season)),
  rule('{season} (of|,)? {schemeYears}', ({ season, schemeYears }) => seasonOf(season, schemeYears)),
  rule('{season} (of|,)? {year:writtenYear}', ({ season, year }) => seasonOf(season, year)),
  rule('{full:d4} {season}', ({ season, full }) => seasonOf(season, { full })),
  rule('{which} {season}', ({ season, which }) => seasonOf(season, null, which)),
  rule('(the)? {season} of (this|the current) year', ({ season }) => seasonOf(season, null, 0)),
  rule('(the)? {season} (of)? next year', ({ season }) => seasonOf(season, null, 1)),
  rule('(the)? {season} (of)? last year', ({ season }) => seasonOf(season, null, -1)),
  rule('{schemeYears}', ({ schemeYears }) => schemeYear('financial', schemeYears)),
  rule('(the)? {schemeYears} {schemeName} year', ({ schemeName, schemeYears }) =>
    schemeYear(schemeName, schemeYears),
  ),
  rule('(the)? {schemeName} (year)? {schemeYears}', ({ schemeName, schemeYears }) =>
    schemeYear(schemeName, schemeYears),
  ),
  rule('the? {full:d4} {schemeName} year', ({ schemeName, full }) => schemeYear(schemeName, { full })),
  rule('{schemeName} year {from:writtenYear}', ({ schemeName, from }) => schemeYear(schemeName, from)),
  rule('fy ~? {schemeYears}', ({ schemeYears }) => schemeYear('financial', schemeYears)),
  rule('fy ~? {year}', ({ year }) => schemeYear('financial', year)),
  rule('fy {from:d2} ~ (-|/) ~ {to:d2}', ({ from, to }) =>
    (from + 1) % 100 === to ? schemeYear('financial', { full: 2000 + from }) : undefined,
  ),
  rule('sy ~? {year}', ({ year }) => schemeYear('academic', year)),
  rule('the? new {schemeName} year', ({ schemeName }) => schemeYear(schemeName, null, 1)),
  rule('{which} {schemeName} year', ({ which, schemeName }) => schemeYear(schemeName, null, which)),
  rule('the {schemeName} year', ({ schemeName }) => schemeYear(schemeName, null, 0)),
];

const period: readonly Rule<Period>[] = [
  rule('{basePeriod}', ({ basePeriod }) => basePeriod),
  rule('q ~ {n:d12} (of|,|-|/)? (the)? ({of:basePeriod?})?', ({ n, of }) => quarter(n, of)),
  rule('{of:basePeriod} ,? -? q ~ {n:d12}', ({ n, of }) => quarter(n, of)),
  rule('quarter {n:cardinal} (of|,)? (the)? ({of:basePeriod?})?', ({ n, of }) => quarter(n, of)),
  rule('(the? {n:ordinal} quarter | q ~ {n:d12}) of the year', ({ n }) => quarter(n)),
  rule('the? {n:ordinal} quarter (of)? {of:basePeriod}', ({ n, of }) => quarter(n, of)),
  rule("{of:basePeriod} 's {n:ordinal} quarter", ({ n, of }) => quarter(n, of)),
  rule('the? {n:ordinal} quarter', ({ n }) => quarter(n)),
  rule('the? (last|final) quarter (of)? {of:basePeriod}', ({ of }) => quarter(4, of)),
  rule('h ~ {n:d12} (of|,|-)? {of:basePeriod}', ({ n, of }) => half(n, of)),
  rule('{of:basePeriod} ,? h ~ {n:d12}', ({ n, of }) => half(n, of)),
  rule('the? {n:ordinal} half (of) {of:basePeriod}', ({ n, of }) => half(n, of)),
  rule('the? (latter|last) half (of) {of:basePeriod}', ({ of }) => half(2, of)),
  rule('(the)? (week|wk) (of|commencing|beginning|starting) (on|from)? {day}', ({ day }) => weekOf(day)),
  rule('w ~/~ (c|b) {day}', ({ day }) => weekOf(day)),
  rule('(the)? week ending (on)? {day}', ({ day }) => weekOf(day, true)),
  rule('w ~/~ e {day}', ({ day }) => weekOf(day, true)),
  rule('(the)? weekend of {day}', ({ day }) => ({ kind: 'weekend-of', day })),
  rule('{day} weekend', ({ day }) => (day.kind === 'feast' ? { kind: 'weekend-of', day } : undefined)),
  rule('the? {nth:ordinal} weekend (of|in) {of:basePeriod}', ({ nth, of }) => ({
    kind: 'weekend-of',
    day: { kind: 'nth-weekday', nth, weekday: 6, of },
  })),
  rule('week {nth:digits}', ({ nth }) =>
    nth <= 53 ? nthWeek(nth, { kind: 'current', unit: 'year', which: 0 }) : undefined,
  ),
  rule('the {unit} after next', ({ unit }) => current(unit, 2)),
  rule('the {unit} before last', ({ unit }) => current(unit, -2)),
  rule('week {nth:cardinal} (of)? {of:basePeriod}', ({ nth, of }) => nthWeek(nth, of)),
  rule('the? {nth:ordinal} week (of|in) {of:basePeriod}', ({ nth, of }) => nthWeek(nth, of)),
  rule('the? last week (of|in) {of:basePeriod}', ({ of }) => nthWeek(-1, of)),
  rule('the? (last|final) month of {of:basePeriod}', ({ of }) => firstUnits(1, 'month', of, true)),
  rule('the? first month of {of:basePeriod}', ({ of }) => firstUnits(1, 'month', of)),
  rule('the? first {n:cardinal} {unit} (of|in) {of:basePeriod}', ({ n, unit, of }) =>
    firstUnits(n, unit, of),
  ),
  rule('the? last {n:cardinal} {unit} (of|in) {of:basePeriod}', ({ n, unit, of }) =>
    firstUnits(n, unit, of, true),
  ),
  rule('(next|coming|upcoming|following|forthcoming) {n:quantity} {countUnit}', ({ n, countUnit }) =>
    span(n, countUnit, 1),
  ),
  rule('{n:quantity} (next|coming|upcoming|following) {countUnit}', ({ n, countUnit }) =>
    span(n, countUnit, 1),
  ),
  rule('(next|coming|following) (few|several) {unit}', ({ unit }) => vagueSpan(unit, 1)),
  rule('(last|past|previous) (few|several) {unit}', ({ unit }) => vagueSpan(unit, -1)),
  rule('(last|past|previous|preceding) {n:quantity} {countUnit}', ({ n, countUnit }) =>
    span(n, countUnit, -1),
  ),
  rule('{n:quantity} (last|past|previous|preceding) {countUnit}', ({ n, countUnit }) =>
    span(n, countUnit, -1),
  ),
  rule('{amounts} (starting|beginning|commencing) (from|on|with)? {day}', ({ amounts, day }) => ({
    kind: 'span-from',
    amounts,
    from: day,
  })),
  rule('{partName} {of:basePeriod}', ({ partName, of }) => part(partName, of)),
  rule('for {amounts} ,? from {day}', ({ amounts, day }) => ({
    kind: 'span-from',
    amounts,
    from: day,
  })),
  rule('eom', () => part('end', current('month', 0))),
  rule('eoy', () => part('end', current('year', 0))),
  rule('(end of|close of|tail end of) {of:basePeriod}', ({ of }) => part('end', of)),
  rule('(the)? (new year)', () => part('start', current('year', 1))),
  rule('(the)? rest of (the|this|my|your|our)? (current)? {unit}', ({ unit }) =>
    part('rest', current(unit, 0)),
  ),
  rule('(the)? rest of {of:basePeriod}', ({ of }) => part('rest', of)),
  rule("the? {decade:d4} ~ '? ~ s", ({ decade }) => years(decade, 10)),
  rule("the? '? {decade:d2} ~ '? ~ s", ({ decade }) => years(1900 + decade, 10, true)),
  rule('the? {century:small} {decade:decadeName}', ({ century, decade }) =>
    century > 14 && century < 22 ? years(century * 100 + decade, 10) : undefined,
  ),
  rule('the {which} {n:cardinal} {unit}', ({ which, n, unit }) =>
    unit === 'decade' && which !== null && which !== 0 ? span(n, unit, which > 0 ? 1 : -1) : undefined,
  ),
  rule('the? {decade:decadeName}', ({ decade }) => years(1900 + decade, 10, true)),
  rule('the? {nth:ordinal} century', ({ nth }) => years((nth - 1) * 100, 100)),
];

const decadeName = [
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
].map((word, index) => rule(word, () => index * 10 + 20));

function monthOf(month: number, year: Year | null = null, which: Which = null): Period {
  return { kind: 'month', month, year, which };
}

function yearOf(year: Year): Period {
  return { kind: 'year', year };
}

function current(unit: Unit, which: Which): Period | undefined {
  const periods: readonly Unit[] = ['week', 'weekend', 'month', 'quarter', 'year', 'fortnight', 'decade'];
  return periods.includes(unit) ? { kind: 'current', unit, which: which ?? 0 } : undefined;
}

function seasonOf(season: Season, year: Year | null = null, which: Which = null): Period {
  return { kind: 'season', season, year, which };
}

function schemeYear(scheme: Scheme, from: Year | null, which: Which = null): Period {
  return { kind: 'scheme-year', scheme, from, which };
}

function quarter(n: number, of: Period | null = null): Period | undefined {
  return n >= 1 && n <= 4 ? { kind: 'quarter', n, of } : undefined;
}

function half(n: number, of: Period): Period | undefined {
  return n === 1 || n === 2 ? { kind: 'half', n, of } : undefined;
}

function weekOf(day: Day, ending = false): Period {
  return { kind: 'week-of', day, ending };
}

function nthWeek(nth: number, of: Period): Period {
  return { kind: 'nth-week', nth, of };
}

function firstUnits(n: number, unit: Unit, of: Period, last = false): Period {
  return { kind: 'first-units', amount: { n, unit }, last, of };
}

function span(n: number, unit: Unit, sign: 1 | -1): Period | undefined {
  const short: readonly Unit[] = ['second', 'minute', 'hour'];
  return short.includes(unit) ? undefined : { kind: 'span', amount: { n, unit }, sign };
}

function vagueSpan(unit: Unit, sign: 1 | -1): Period | undefined {
  const of = span(3, unit, sign);
  return of?.kind === 'span' ? { ...of, amount: { ...of.amount, vague: true } } : undefined;
}

function years(from: number, count: number, open = false): Period | undefined {
  return from % 10 === 0 ? { kind: 'years', from, count, open } : undefined;
}

function part(part: Part, of: Period | undefined): Period | undefined {
  return of && { kind: 'part', part, of };
}

export const periodTables = { partName, schemeName, schemeYears, basePeriod, period, decadeName };
