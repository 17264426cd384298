import { addDays, addMonths, dueAfter, type PlainDate } from '@candour/calendar';
import type { Keeps } from './retention-rule.ts';

/** A rule that ends. */
export type Period = Exclude<Keeps, string>;

/**
 * The day from which a matter need not be kept any more: the corresponding date so many months or years after its end,
 * or the month’s last day where it has none. Null where it is kept for ever, or no rule says: unknown is never due.
 */
export function dueOn(endedOn: PlainDate, keeps: Keeps | undefined): PlainDate | null {
  return keeps === undefined || typeof keeps === 'string' ? null : dueAfterEnd(endedOn, keeps);
}

/** The last day on which a matter can have ended that is due by a day: of several, since months differ in length. */
export function lastEndDueBy(day: PlainDate, keeps: Period): PlainDate {
  let last = addMonths(day, -keeps.amount * (keeps.unit === 'year' ? 12 : 1));
  while (dueAfterEnd(addDays(last, 1), keeps) <= day) last = addDays(last, 1);
  return last;
}

function dueAfterEnd(endedOn: PlainDate, { amount, unit }: Period): PlainDate {
  // No day counts for less in months and years, whichever calendar of holidays is named.
  return dueAfter(endedOn, amount, unit, 'england-wales');
}
