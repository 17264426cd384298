import type { Day, Expression } from './expression.ts';

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
