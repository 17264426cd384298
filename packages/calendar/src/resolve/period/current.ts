import type { Period } from '../../expression/expression.ts';
import { addDays, addMonths, isoWeek, mondayOf, monthOf, yearOf } from '../../plain-date.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';
import { wholeYear } from './month.ts';
import { firstOf, monthsFrom, spanned } from './months.ts';

type Of<Kind extends Period['kind']> = Extract<Period, { kind: Kind }>;

/** This, the next or the last week, month, quarter, year. */
export function resolveCurrent({ unit, which }: Of<'current'>, basis: Basis): ResolvedPeriod | undefined {
  const today = basis.today();
  const monday = addDays(mondayOf(today), which * 7);
  const { year, week } = isoWeek(monday);
  const weekTimex = `${year}-W${String(week).padStart(2, '0')}`;
  const why = { en: 'counted from publication', cy: 'wedi’i gyfrif o’r dyddiad cyhoeddi' };
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
