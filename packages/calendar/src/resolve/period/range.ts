import type { Day, Period, Year } from '../../expression/expression.ts';
import { isDay } from '../../expression/kind.ts';
import type { PlainDate } from '../../plain-date.ts';
import { addDays, daysBetween, monthOf, yearOf } from '../../plain-date.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';

interface End {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly timex: string;
  readonly expression: Day | Period;
}

/** From one day or period to another; a year given once stands for both ends, and the second follows the first. */
export function resolveRange(
  range: Extract<Period, { kind: 'range' }>,
  basis: Basis,
): ResolvedPeriod | undefined {
  const untilNow = range.to.kind === 'relative-day' && range.to.days === 0;
  const fromBasis = untilNow ? basis.with({ past: true }) : basis;
  const from = resolveEnd(sharing(range.from, range.to), fromBasis);
  if (fromBasis.askedReference) basis.today();
  if (!from) return undefined;
  const to = resolveEnd(sharing(range.to, range.from), following(range.to, from.start, basis));
  if (!to || to.end < from.start) return undefined;
  const why = {
    en: 'both ends as written, the last day included',
    cy: 'y ddau ben fel y’u hysgrifennwyd, gan gynnwys y diwrnod olaf',
  };
  return { timex: rangeTimex(from, to), start: from.start, end: to.end, rule: 'range', why };
}

function resolveEnd(expression: Day | Period, basis: Basis): End | undefined {
  const day = isDay(expression) ? basis.day(expression) : undefined;
  if (day) return day.date ? { start: day.date, end: day.date, timex: day.timex, expression } : undefined;
  const period = isDay(expression) ? undefined : basis.period(expression);
  if (!period) return undefined;
  // "the end of 2007", as one end of a range, is its last moment.
  const start = period.rule === 'part-of-period' && isEnd(expression) ? addDays(period.end, 1) : period.start;
  return { start, end: period.end, timex: period.timex, expression };
}

function isEnd(expression: Day | Period): boolean {
  return expression.kind === 'part' && expression.part === 'end';
}

/** An end without a year takes the other's. */
function sharing<One extends Day | Period>(one: One, other: Day | Period): One {
  const year = yearIn(other);
  return year && 'year' in one && one.year === null ? { ...one, year } : one;
}

function yearIn(of: Day | Period): Year | null {
  return 'year' in of ? of.year : null;
}

/** An end that names no year is the first one after the range has begun. */
function following(to: Day | Period, start: PlainDate, basis: Basis): Basis {
  const open = ('which' in to && to.which === null) || to.kind === 'numeric-date';
  if (!open || basis.setting.reference === null) return basis;
  return basis.with({ reference: addDays(start, to.kind === 'weekday' ? 0 : -1) });
}

function rangeTimex(from: End, to: End): string {
  const end = isDay(to.expression) ? to.end : isEnd(to.expression) ? addDays(to.end, 1) : to.start;
  return `(${edge(from, from.start, to)},${edge(to, end, from)},${length(from, to, end)})`;
}

/** An end's own TIMEX; a weekday, or a month up to now, is fixed by the other end. */
function edge({ timex, expression }: End, date: PlainDate, other: End): string {
  const now = other.expression.kind === 'relative-day';
  if (isDay(expression)) return expression.kind === 'weekday' && !other.timex.includes('X') ? date : timex;
  return timex.startsWith('XXXX') && !now ? `XXXX${date.slice(4)}` : date;
}

function length(from: End, to: End, end: PlainDate): string {
  const kinds = [from.expression.kind, to.expression.kind];
  const months = (yearOf(end) - yearOf(from.start)) * 12 + monthOf(end) - monthOf(from.start);
  if (kinds.every((kind) => kind === 'year')) return `P${months / 12}Y`;
  if (kinds.every((kind) => ['year', 'month', 'part'].includes(kind))) return `P${months}M`;
  return `P${daysBetween(from.start, end)}D`;
}
