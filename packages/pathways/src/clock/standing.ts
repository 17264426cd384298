import { getDay, startOfDay } from '@candour/calendar';
import type { Instant } from '../engine/entry.ts';
import type { Arming } from '../engine/matter.ts';
import { type By, breachOf, findDue, isPaused } from './due.ts';

/**
 * How a clock stands at an instant: `stopped` where the state does not list it, `paused` while it stands still,
 * `due-soon` from the earliest day of its window, `overdue` from the end of its last day, recorded or not.
 */
export type Standing = 'stopped' | 'paused' | 'running' | 'due-soon' | 'overdue';

/** The standing of a clock, derived: a lateness that no sweep has recorded yet is lateness all the same. */
export function standingOf(arming: Arming, now: Instant, by: By): Standing {
  if (arming.breachedAt !== undefined) return arming.breachedAt <= now ? 'overdue' : 'running';
  if (arming.stopped) return 'stopped';
  const due = findDue(arming, by);
  if (due === undefined || isPaused(arming)) return 'paused';
  if (now >= breachOf(due)) return 'overdue';
  const { runs } = arming;
  const opens = 'latest' in runs && runs.earliest !== null ? startOfDay(getDay(runs.earliest)) : undefined;
  return opens !== undefined && now >= opens ? 'due-soon' : 'running';
}
