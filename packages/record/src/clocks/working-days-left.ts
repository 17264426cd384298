import { dayInLondon, getDay, workingDaysBetween } from '@candour/calendar';
import type { Arming, Definition } from '@candour/pathways';
import type { Parts } from '../parts.ts';

interface Counted {
  readonly definition: Definition;
  readonly arming: Arming;
  readonly due: string | null;
}

/** From today to a last day, or since it where it is past, by the holidays that its clock counts with. */
export function workingDaysLeft(
  { clock, calendar: table }: Pick<Parts, 'clock' | 'calendar'>,
  { definition, arming: { runs }, due }: Counted,
): number | null {
  if (due === null) return null;
  const rule = ('unit' in runs ? runs.calendar : undefined) ?? definition.calendar;
  const [today, last] = [dayInLondon(clock().toISOString()), getDay(due)];
  const [from, to] = last >= today ? [today, last] : [last, today];
  return workingDaysBetween(from, to, { rule, table });
}
