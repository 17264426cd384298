import type { PlainDate } from '@candour/calendar';
import type { RetentionRule } from './retention-rule.ts';

/** Of all that was ever stated, what holds on a day: for each pathway and body the last statement that has begun. */
export function rulesInForce(stated: readonly RetentionRule[], on: PlainDate): readonly RetentionRule[] {
  const last = new Map<string, RetentionRule>();
  for (const rule of stated.toSorted((a, b) => a.seq - b.seq))
    if (rule.since <= on) last.set(`${rule.pathway} ${rule.body}`, rule);
  return [...last.values()].filter(({ keeps }) => keeps !== 'no-rule');
}
