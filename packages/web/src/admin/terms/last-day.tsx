import { dayInLondon, type PlainDate } from '@candour/calendar';
import type { View } from '../../view/view.ts';

/** The last day of what runs until an instant: what ends at midnight was there to the end of the day before. */
export function lastDayOf(until: string): PlainDate {
  return dayInLondon(new Date(Date.parse(until) - 1).toISOString());
}

export function LastDay({ view, until }: { readonly view: View; readonly until: string }) {
  const day = lastDayOf(until);
  return <time datetime={day}>{view.day(day)}</time>;
}
