import type { Clock } from '../definition/clock.ts';
import { holds } from '../engine/commands/holds.ts';
import type { Arming, Matter } from '../engine/matter.ts';
import type { Start } from './start.ts';
import { findWindow } from './window.ts';

/** How long a clock runs from its start: the first row whose condition holds; undefined when no row or field says. */
export function findRuns(matter: Matter, clock: Clock, { act }: Start): Arming['runs'] | undefined {
  const { runs, from } = clock;
  if (runs === 'until-field') {
    const field = typeof from === 'object' && 'move' in from ? from.field : undefined;
    return field === undefined ? undefined : findWindow(act?.fields[field]);
  }
  if (!Array.isArray(runs)) return runs;
  const row = runs.find(({ when }) => when === undefined || holds(when, matter, act?.fields ?? {}));
  if (!row) return undefined;
  const { when: _, ...period } = row;
  return period;
}
