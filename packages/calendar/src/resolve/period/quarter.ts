import type { Period } from '../../expression/expression.ts';
import { addDays, addMonths, yearOf } from '../../plain-date.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';
import { firstOf, monthsFrom, spanned } from './months.ts';

type Of<Kind extends Period['kind']> = Extract<Period, { kind: Kind }>;

/** A quarter of the calendar, or of the financial year when one is named. */
export function resolveQuarter({ n, of }: Of<'quarter'>, basis: Basis): ResolvedPeriod | undefined {
  if (of !== null) {
    const whole = basis.period(of);
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
    why: 'as quarters are those of the calendar unless a financial year is named',
  };
}

/** A half of a year or month. */
export function resolveHalf({ n, of }: Of<'half'>, basis: Basis): ResolvedPeriod | undefined {
  const whole = basis.period(of);
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
