import type { Instant } from '@candour/ledger';

const minute = 60_000;
const longest = 6 * 60 * minute;
const doublings = 9;

/** How often a message is tried: about three days, since the waits grow to six hours each. */
export const mostAttempts = 20;

/**
 * When to try again after so many attempts: a minute, doubled each time up to six hours, a fifth shorter or longer so
 * that messages that failed together do not all come back together. `random` gives [0, 1). Null: tried often enough.
 */
export function nextTry(attempts: number, now: Instant, random: () => number): Instant | null {
  if (attempts >= mostAttempts) return null;
  const wait = Math.min(longest, minute * 2 ** Math.min(attempts - 1, doublings));
  return new Date(Date.parse(now) + Math.round(wait * (0.8 + 0.4 * random()))).toISOString();
}
