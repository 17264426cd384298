import type { Day, Expression, Instant, InstantRange } from './expression.ts';

/** Whether an expression counts "a few" or "several". */
export function isVague(expression: Expression): boolean {
  if ('amounts' in expression) return expression.amounts.some(({ vague }) => vague);
  return 'amount' in expression && expression.amount.vague === true;
}

const dayKinds: ReadonlySet<string> = new Set([
  ...['date', 'numeric-date', 'weekday', 'relative-day', 'feast', 'counted-day'],
  ...['weekday-on-or-after', 'weekday-of-week', 'nth-weekday', 'nth-day'],
]);

/** Whether an expression names one day. */
export function isDay(expression: { readonly kind: string }): expression is Day {
  return dayKinds.has(expression.kind);
}

const instantKinds: ReadonlySet<string> = new Set(['day-time', 'shifted-time', 'end-of-day', 'present']);

/** Whether an expression names one moment. */
export function isInstant(expression: { readonly kind: string }): expression is Instant {
  return instantKinds.has(expression.kind);
}

const instantRangeKinds: ReadonlySet<string> = new Set(['day-time-range', 'time-span', 'instants']);

/** Whether an expression names moments from one to another. */
export function isInstantRange(expression: { readonly kind: string }): expression is InstantRange {
  return instantRangeKinds.has(expression.kind);
}
