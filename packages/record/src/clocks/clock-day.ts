import { addDays, dayInLondon } from '@candour/calendar';
import type { ClockDay } from './clock-conditions.ts';

const week = 7;

/** Today in London and the last day of the seven that begin with it. */
export function clockDayOf(now: string): ClockDay {
  const today = dayInLondon(now);
  return { now, today, weekEnds: addDays(today, week - 1) };
}
