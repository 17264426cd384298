import type { Basis, Clock } from '../definition/clock.ts';
import { holds } from '../engine/commands/holds.ts';
import type { Arming, Matter } from '../engine/matter.ts';
import type { Start } from './start.ts';
import { findWindow } from './window.ts';

/** How long a clock runs, and why so long. */
export interface Runs {
  readonly runs: Arming['runs'];
  readonly basis: Basis;
}

/**
 * How long a clock runs from its start: the first row whose condition holds, with the basis of that row where it has
 * its own and of the clock otherwise; undefined when no row or field says.
 */
export function findRuns(matter: Matter, clock: Clock, { act }: Start): Runs | undefined {
  const { runs, from, basis } = clock;
  if (runs === 'until-field') {
    const field = typeof from === 'object' && 'move' in from ? from.field : undefined;
    const window = field === undefined ? undefined : findWindow(act?.fields[field]);
    return window && { runs: window, basis };
  }
  if (!Array.isArray(runs)) return { runs, basis };
  const row = runs.find(({ when }) => when === undefined || holds(when, matter, act?.fields ?? {}));
  if (!row) return undefined;
  const { when: _, basis: own = basis, ...period } = row;
  return { runs: period, basis: own };
}
