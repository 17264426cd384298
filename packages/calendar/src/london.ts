import type { PlainDate } from './plain-date.ts';
import { addDays, getDay } from './plain-date.ts';

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});
const starts = new Map<PlainDate, string>();

/**
 * The instant at which a day begins in London, as `YYYY-MM-DDTHH:mm:ss.sssZ`: midnight there, which in summer is an
 * hour earlier than midnight UTC. Clocks there change at 01:00, so that every day has a midnight.
 */
export function startOfDay(day: PlainDate): string {
  const known = starts.get(day);
  if (known !== undefined) return known;
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  const ahead = Number(inLondon.format(midnight));
  const start = new Date(midnight - ahead * 3_600_000).toISOString();
  starts.set(day, start);
  return start;
}

/** The instant at which a day is over in London: the start of the next. What is due on a day is late from then on. */
export function endOfDay(day: PlainDate): string {
  return startOfDay(addDays(day, 1));
}

/** The day it is in London at an instant written `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function dayInLondon(instant: string): PlainDate {
  const day = getDay(instant);
  // London was never more than two hours ahead: before 22:00 UTC it is the same day there.
  if (instant.slice(11, 13) < '22') return day;
  const next = addDays(day, 1);
  return instant >= startOfDay(next) ? next : day;
}
