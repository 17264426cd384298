import type { Period } from '../expression/expression.ts';
import type { PlainDate } from '../plain-date.ts';
import { addDays, addMonths, findDay, isoWeek, mondayOf, monthOf, weekdayOf, yearOf } from '../plain-date.ts';
import { countFrom } from './amount.ts';
import type { Basis } from './basis.ts';
import { resolveDay } from './day.ts';
import { amountsTimex } from './duration.ts';
import { partOf } from './part.ts';
import { resolveRange } from './range.ts';
import { resolveSchemeYear } from './scheme.ts';
import { resolveSeason } from './season.ts';
import { fullYear, yearTimex } from './year.ts';

/** A period worked out, both days in it. */
export interface ResolvedPeriod {
  readonly timex: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly rule: string;
  readonly why: string;
}

/** The period an expression means; undefined when the calendar has none such. */
export function resolvePeriod(period: Period, basis: Basis): ResolvedPeriod | undefined {
  switch (period.kind) {
    case 'year':
      return wholeYear(fullYear(period.year), yearTimex(period.year));
    case 'month':
      return resolveMonth(period, basis);
    case 'current':
      return resolveCurrent(period, basis);
    case 'season':
      return resolveSeason(period, basis);
    case 'scheme-year':
      return resolveSchemeYear(period, basis);
    case 'quarter':
      return resolveQuarter(period, basis);
    case 'half':
      return resolveHalf(period, basis);
    case 'week-of':
      return resolveWeekOf(period, basis);
    case 'weekend-of':
      return resolveWeekendOf(period, basis);
    case 'nth-week':
      return resolveNthWeek(period, basis);
    case 'first-units':
      return resolveFirstUnits(period, basis);
    case 'span':
      return resolveSpan(period, basis);
    case 'span-from':
      return resolveSpanFrom(period, basis);
    case 'part':
      return partOf(period, basis);
    case 'years':
      return resolveYears(period);
    case 'range':
      return resolveRange(period, basis);
  }
}

type Of<Kind extends Period['kind']> = Extract<Period, { kind: Kind }>;

/** The first day of a month counted from January of a year; months may run past its end. */
export function firstOf(year: number, month: number): PlainDate {
  const january = findDay(year, 1, 1);
  if (january === undefined) throw new Error(`There is no year ${year}.`);
  return addMonths(january, month - 1);
}

function wholeYear(year: number, timex = String(year)): ResolvedPeriod {
  return { timex, ...monthsFrom(firstOf(year, 1), 12), rule: 'year', why: 'January to December' };
}

/** Whole months from a first day of a month. */
export function monthsFrom(start: PlainDate, months: number): { start: PlainDate; end: PlainDate } {
  return { start, end: addDays(addMonths(start, months), -1) };
}

function resolveMonth({ month, year, which }: Of<'month'>, basis: Basis): ResolvedPeriod {
  const number = String(month).padStart(2, '0');
  const rule = 'month';
  if (year) {
    const days = monthsFrom(firstOf(fullYear(year), month), 1);
    return { timex: `${yearTimex(year)}-${number}`, ...days, rule, why: 'the month as written' };
  }
  const today = basis.today();
  if (which !== null) {
    const days = monthsFrom(firstOf(yearOf(today) + which, month), 1);
    return { timex: days.start.slice(0, 7), ...days, rule, why: 'that month of the year named' };
  }
  const passed = month - monthOf(today);
  const shift = basis.past ? (passed > 0 ? -1 : 0) : passed < 0 ? 1 : 0;
  const days = monthsFrom(firstOf(yearOf(today) + shift, month), 1);
  return { timex: `XXXX-${number}`, ...days, rule, why: 'the next such month not yet over at publication' };
}

function resolveCurrent({ unit, which }: Of<'current'>, basis: Basis): ResolvedPeriod | undefined {
  const today = basis.today();
  const monday = addDays(mondayOf(today), which * 7);
  const { year, week } = isoWeek(monday);
  const weekTimex = `${year}-W${String(week).padStart(2, '0')}`;
  const why = 'counted from the one that publication falls in';
  switch (unit) {
    case 'week':
      return { timex: weekTimex, start: monday, end: addDays(monday, 6), rule: 'calendar-week', why };
    case 'weekend':
      return {
        timex: `${weekTimex}-WE`,
        start: addDays(monday, 5),
        end: addDays(monday, 6),
        rule: 'weekend',
        why,
      };
    case 'fortnight':
      return {
        timex: `(${monday},${addDays(monday, 14)},P2W)`,
        start: monday,
        end: addDays(monday, 13),
        rule: 'calendar-week',
        why,
      };
    case 'month': {
      const days = monthsFrom(addMonths(firstOf(yearOf(today), monthOf(today)), which), 1);
      return { timex: days.start.slice(0, 7), ...days, rule: 'month', why };
    }
    case 'quarter': {
      const start = addMonths(
        firstOf(yearOf(today), Math.floor((monthOf(today) - 1) / 3) * 3 + 1),
        which * 3,
      );
      return spanned(monthsFrom(start, 3), 'P3M', 'calendar-quarter', why);
    }
    case 'year':
      return { ...wholeYear(yearOf(today) + which), why };
    case 'decade': {
      const start = firstOf(Math.floor(yearOf(today) / 10) * 10 + which * 10, 1);
      return spanned(monthsFrom(start, 120), 'P10Y', 'decade', why);
    }
    default:
      return undefined;
  }
}

function spanned(
  days: { readonly start: PlainDate; readonly end: PlainDate },
  length: string,
  rule: string,
  why: string,
): ResolvedPeriod {
  return { timex: `(${days.start},${addDays(days.end, 1)},${length})`, ...days, rule, why };
}

function resolveQuarter({ n, of }: Of<'quarter'>, basis: Basis): ResolvedPeriod | undefined {
  const open = of === null || (of.kind === 'current' && of.unit === 'year' && of.which === 0);
  if (!open) {
    const whole = resolvePeriod(of, basis);
    if (!whole) return undefined;
    const rule = of.kind === 'scheme-year' ? 'financial-quarter' : 'calendar-quarter';
    return spanned(monthsFrom(addMonths(whole.start, (n - 1) * 3), 3), 'P3M', rule, 'a quarter of that year');
  }
  const year = yearOf(basis.today());
  const thisYear = monthsFrom(firstOf(year, n * 3 - 2), 3);
  const days =
    thisYear.end < basis.today() && !basis.past ? monthsFrom(firstOf(year + 1, n * 3 - 2), 3) : thisYear;
  const timex = `(XXXX${days.start.slice(4)},XXXX${addDays(days.end, 1).slice(4)},P3M)`;
  return {
    timex,
    ...days,
    rule: 'calendar-quarter',
    why: 'quarters are of the calendar unless a financial year is named',
  };
}

function resolveHalf({ n, of }: Of<'half'>, basis: Basis): ResolvedPeriod | undefined {
  const whole = resolvePeriod(of, basis);
  if (!whole) return undefined;
  const months = of.kind === 'month' ? 0 : 6;
  if (months === 0) {
    const middle = addDays(whole.start, 14);
    const days =
      n === 1 ? { start: whole.start, end: middle } : { start: addDays(middle, 1), end: whole.end };
    return spanned(days, 'P15D', 'half', 'a half of that month');
  }
  return spanned(
    monthsFrom(addMonths(whole.start, (n - 1) * 6), 6),
    'P6M',
    'half',
    'six months of that year',
  );
}

function resolveWeekendOf({ day }: Of<'weekend-of'>, basis: Basis): ResolvedPeriod | undefined {
  const date = resolveDay(day, basis)?.date;
  if (!date) return undefined;
  // A Monday holiday's weekend is the one before it.
  const monday = mondayOf(weekdayOf(date) === 1 ? addDays(date, -1) : date);
  const { year, week } = isoWeek(monday);
  return {
    timex: `${year}-W${String(week).padStart(2, '0')}-WE`,
    start: addDays(monday, 5),
    end: addDays(monday, 6),
    rule: 'weekend',
    why: 'the Saturday and Sunday of that week',
  };
}

function resolveWeekOf({ day, ending }: Of<'week-of'>, basis: Basis): ResolvedPeriod | undefined {
  const resolved = resolveDay(day, basis);
  if (!resolved?.date) return undefined;
  const start = mondayOf(resolved.date);
  const end = ending ? resolved.date : addDays(start, 6);
  return { timex: resolved.timex, start, end, rule: 'calendar-week', why: 'weeks run from Monday to Sunday' };
}

function resolveNthWeek({ nth, of }: Of<'nth-week'>, basis: Basis): ResolvedPeriod | undefined {
  const whole = resolvePeriod(of, basis);
  if (!whole) return undefined;
  // A week belongs to the month or year that has its Thursday, as in ISO 8601.
  const firstMonday = mondayOf(addDays(whole.start, 3));
  const lastMonday = mondayOf(addDays(whole.end, -3));
  const start = nth < 0 ? lastMonday : addDays(firstMonday, (nth - 1) * 7);
  if (start > lastMonday) return undefined;
  // TIMEX writes the last week of a month as its fifth, however many it has.
  const last = of.kind === 'month' ? 5 : Math.round(weeksBetween(firstMonday, lastMonday)) + 1;
  const number = String(nth < 0 ? last : nth).padStart(2, '0');
  return {
    timex: `${whole.timex}-W${number}`,
    start,
    end: addDays(start, 6),
    rule: 'calendar-week',
    why: 'a week belongs where its Thursday falls',
  };
}

function weeksBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / (7 * 86_400_000);
}

function resolveFirstUnits(
  { amount, last, of }: Of<'first-units'>,
  basis: Basis,
): ResolvedPeriod | undefined {
  const whole = resolvePeriod(of, basis);
  if (!whole) return undefined;
  const weekly = amount.unit === 'week';
  const start = weekly ? mondayOf(addDays(whole.start, 3)) : whole.start;
  const edge = last ? addDays(whole.end, 1) : start;
  const other = countFrom(edge, [amount], last ? -1 : 1, basis.setting.nation)?.date;
  if (other === undefined) return undefined;
  const days = last ? { start: other, end: whole.end } : { start, end: addDays(other, -1) };
  return spanned(days, amountsTimex([amount]), 'part-of-period', 'counted within the period');
}

/** "the next three weeks" begin tomorrow; "the past three" end yesterday. Quarters are whole ones of the calendar. */
function resolveSpan({ amount, sign }: Of<'span'>, basis: Basis): ResolvedPeriod | undefined {
  const today = basis.today();
  const why = sign === 1 ? 'from the day after publication' : 'up to the day of publication';
  if (amount.unit === 'quarter' && Number.isInteger(amount.n)) {
    const current = firstOf(yearOf(today), Math.floor((monthOf(today) - 1) / 3) * 3 + 1);
    const start = sign === 1 ? addMonths(current, 3) : addMonths(current, amount.n * -3);
    return spanned(monthsFrom(start, amount.n * 3), `P${amount.n * 3}M`, 'calendar-quarter', why);
  }
  const from = sign === 1 ? addDays(today, 1) : today;
  const counted = countFrom(
    amount.unit === 'working-day' ? today : from,
    [amount],
    sign,
    basis.setting.nation,
  );
  if (!counted) return undefined;
  const end = amount.unit === 'working-day' ? addDays(counted.date, 1) : counted.date;
  const days =
    sign === 1 ? { start: from, end: addDays(end, -1) } : { start: counted.date, end: addDays(from, -1) };
  return spanned(days, amountsTimex([amount]), counted.rule, why);
}

function resolveSpanFrom({ amounts, from }: Of<'span-from'>, basis: Basis): ResolvedPeriod | undefined {
  const start = resolveDay(from, basis)?.date;
  const counted = start && countFrom(start, amounts, 1, basis.setting.nation);
  if (!counted) return undefined;
  const days = { start, end: addDays(counted.date, -1) };
  return spanned(days, amountsTimex(amounts), counted.rule, 'counted from the day named, that day included');
}

function resolveYears({ from, count, open }: Of<'years'>): ResolvedPeriod {
  const days = monthsFrom(firstOf(from, 1), count * 12);
  const last = addDays(days.end, 1);
  const [a, b] = open ? [`XX${days.start.slice(2)}`, `XX${last.slice(2)}`] : [days.start, last];
  return { timex: `(${a},${b},P${count}Y)`, ...days, rule: 'years', why: 'the years named' };
}
