import { dueAfter, type PlainDate } from '@candour/calendar';
import type { Keeps } from './retention-rule.ts';

/**
 * The day from which a matter need not be kept any more: the corresponding date so many months or years after its end,
 * or the month’s last day where it has none. Null where it is kept for ever, or no rule says: unknown is never due.
 */
export function dueOn(endedOn: PlainDate, keeps: Keeps | undefined): PlainDate | null {
  if (keeps === undefined || typeof keeps === 'string') return null;
  // No day counts for less in months and years, whichever calendar of holidays is named.
  return dueAfter(endedOn, keeps.amount, keeps.unit, 'england-wales');
}
