import type { Due } from '@candour/calendar';
import { count, day, daysBetween, sentence } from './wording.ts';

/** The due window as a heading: “by 30 November 2025”, “no date: waits for something to happen”. */
export function dueHeading(due: Due): string {
  if (due.status === 'resolved') return window(due.earliest, due.latest);
  if (due.status === 'needs-anchor') return 'date not known yet';
  if (due.status === 'event') return 'waits for something to happen';
  if (due.status === 'open-ended') return 'no date fixed';
  return 'no date given';
}

function window(earliest: string | null, latest: string | null): string {
  if (latest === null) return earliest === null ? 'no date given' : `from ${day(earliest)}`;
  if (earliest === null) return `by ${day(latest)}`;
  return earliest === latest ? `on ${day(latest)}` : `between ${day(earliest)} and ${day(latest)}`;
}

/**
 * How the last day stands to `now`. It never says “late”: a document shows what was promised,
 * not whether it was kept.
 */
export function dueStanding(due: Due, now: string): string | null {
  if (due.latest === null) return null;
  const left = daysBetween(now, due.latest);
  if (left === 0) return `That is ${day(now)} itself.`;
  return sentence(`${count(Math.abs(left), 'day')} ${left > 0 ? 'to go from' : 'past on'} ${day(now)}.`);
}
