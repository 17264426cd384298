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
    return spanned(monthsFrom(addMonths(whole.start, (n - 1) * 3), 3), 'P3M', rule, {
      en: 'a quarter of that year',
      cy: 'chwarter o’r flwyddyn honno',
    });
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
    why: {
      en: 'as quarters are those of the calendar unless a financial year is named',
      cy: 'gan mai chwarteri’r calendr yw chwarteri oni enwir blwyddyn ariannol',
    },
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
    return spanned(days, 'P15D', 'half', { en: 'a half of that month', cy: 'hanner y mis hwnnw' });
  }
  return spanned(monthsFrom(addMonths(whole.start, (n - 1) * 6), 6), 'P6M', 'half', {
    en: 'six months of that year',
    cy: 'chwe mis o’r flwyddyn honno',
  });
}
