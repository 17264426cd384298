import type { Day } from './expression.ts';

const dayKinds: ReadonlySet<string> = new Set([
  ...['date', 'numeric-date', 'weekday', 'relative-day', 'feast', 'counted-day'],
  ...['weekday-on-or-after', 'weekday-of-week', 'nth-weekday', 'nth-day'],
]);

/** Whether an expression names one day. */
export function isDay(expression: { readonly kind: string }): expression is Day {
  return dayKinds.has(expression.kind);
}
