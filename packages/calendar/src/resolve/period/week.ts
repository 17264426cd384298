import type { Period } from '../../expression/expression.ts';
import type { PlainDate } from '../../plain-date.ts';
import { addDays, isoWeek, mondayOf, weekdayOf } from '../../plain-date.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';

type Of<Kind extends Period['kind']> = Extract<Period, { kind: Kind }>;

/** The Saturday and Sunday beside a day. */
export function resolveWeekendOf({ day }: Of<'weekend-of'>, basis: Basis): ResolvedPeriod | undefined {
  const date = basis.day(day)?.date;
  if (!date) return undefined;
  // A Monday holiday's weekend is the one before it.
  const monday = mondayOf(weekdayOf(date) === 1 ? addDays(date, -1) : date);
  const { year, week } = isoWeek(monday);
  return {
    timex: `${year}-W${String(week).padStart(2, '0')}-WE`,
    start: addDays(monday, 5),
    end: addDays(monday, 6),
    rule: 'weekend',
    why: { en: 'the Saturday and Sunday of that week', cy: 'dydd Sadwrn a dydd Sul yr wythnos honno' },
  };
}

/** The week a day falls in, or the one it ends. */
export function resolveWeekOf({ day, ending }: Of<'week-of'>, basis: Basis): ResolvedPeriod | undefined {
  const resolved = basis.day(day);
  if (!resolved?.date) return undefined;
  const start = mondayOf(resolved.date);
  const end = ending ? resolved.date : addDays(start, 6);
  return {
    timex: resolved.timex,
    start,
    end,
    rule: 'calendar-week',
    why: {
      en: 'as weeks run from Monday to Sunday',
      cy: 'gan fod wythnosau’n rhedeg o ddydd Llun i ddydd Sul',
    },
  };
}

/** The nth week of a month or year. */
export function resolveNthWeek({ nth, of }: Of<'nth-week'>, basis: Basis): ResolvedPeriod | undefined {
  const whole = basis.period(of);
  if (!whole) return undefined;
  // A week belongs to the month or year that has its Thursday, as in ISO 8601.
  const firstMonday = mondayOf(addDays(whole.start, 3));
  const lastMonday = mondayOf(addDays(whole.end, -3));
  const start = nth < 0 ? lastMonday : addDays(firstMonday, (nth - 1) * 7);
  if (start > lastMonday) return undefined;
  // TIMEX writes the last week of a month as its fifth, however many it has.
  const last = isMonth(of) ? 5 : Math.round(weeksBetween(firstMonday, lastMonday)) + 1;
  const number = String(nth < 0 ? last : nth).padStart(2, '0');
  return {
    timex: `${whole.timex}-W${number}`,
    start,
    end: addDays(start, 6),
    rule: 'calendar-week',
    why: {
      en: 'as a week belongs where its Thursday falls',
      cy: 'gan fod wythnos yn perthyn i’r cyfnod y mae ei dydd Iau ynddo',
    },
  };
}

function isMonth(of: Period): boolean {
  return of.kind === 'month' || (of.kind === 'current' && of.unit === 'month');
}

function weeksBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / (7 * 86_400_000);
}
