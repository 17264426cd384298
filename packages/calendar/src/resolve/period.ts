import type { Period } from '../expression/expression.ts';
import type { Basis, ResolvedPeriod } from './basis.ts';
import { resolveCurrent } from './period/current.ts';
import { resolveMonth, resolveYears, wholeYear } from './period/month.ts';
import { partOf } from './period/part.ts';
import { resolveHalf, resolveQuarter } from './period/quarter.ts';
import { resolveRange } from './period/range.ts';
import { resolveSchemeYear } from './period/scheme.ts';
import { resolveSeason } from './period/season.ts';
import { resolveFirstUnits, resolveSpan, resolveSpanFrom } from './period/span.ts';
import { resolveNthWeek, resolveWeekendOf, resolveWeekOf } from './period/week.ts';
import { fullYear, yearTimex } from './year.ts';

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
