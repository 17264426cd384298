import type { Clock } from '../definition/clock.ts';
import { type Definition, isTerminal } from '../definition/definition.ts';
import { getOf } from '../engine/get-of.ts';
import type { Arming, Matter } from '../engine/matter.ts';
import type { Cause } from './cause.ts';
import { findRuns } from './runs.ts';
import { findStart, type Start } from './start.ts';
import { findWindow } from './window.ts';

/**
 * The clocks of a matter after a cause, which `matter` already shows but for its clocks. A clock that both the state
 * left and the state entered list runs on: moving about never gives time. No clock runs in a terminal state.
 */
export function armClocks(definition: Definition, matter: Matter, cause: Cause): Matter['clocks'] {
  const state = getOf(definition.states, matter.state, 'state');
  const clocks: Record<string, Arming> = {};
  for (const [name, clock] of Object.entries(definition.clocks)) {
    const listed = !isTerminal(state) && state.clocks.includes(name);
    const pausing = clock.pausesIn?.includes(matter.state) ?? false;
    const arming = listed ? armed(definition, matter, { name, clock, cause }) : matter.clocks[name];
    if (!arming) continue;
    // Only a run that was not left behind stands still: one that was stays stopped until a state lists it again.
    const left = !listed && (arming.stopped === true || !pausing);
    clocks[name] = paused(stopped(arming, left), pausing && !left, cause.day);
  }
  return clocks;
}

function stopped(arming: Arming, stopping: boolean): Arming {
  if (stopping === (arming.stopped ?? false)) return arming;
  const { stopped: _, ...running } = arming;
  return stopping ? { ...running, stopped: true } : running;
}

interface Armed {
  readonly name: string;
  readonly clock: Clock;
  readonly cause: Cause;
}

function armed(definition: Definition, matter: Matter, { name, clock, cause }: Armed): Arming | undefined {
  const running = matter.clocks[name];
  const start = findStart(matter, { name, clock, cause });
  const runs = start && findRuns(matter, clock, start);
  if (!runs) return running;
  const stated = findStated(definition, clock, start);
  return {
    clock: name,
    arming: start.at,
    from: start.day,
    ...runs,
    ...(stated !== undefined && { stated }),
    extensions: [],
    pauses: [],
  };
}

function paused(arming: Arming, pausing: boolean, day: string): Arming {
  const { pauses, breachedAt } = arming;
  const last = pauses.at(-1);
  const open = last?.to === undefined ? last : undefined;
  if (pausing && !open && breachedAt === undefined) return { ...arming, pauses: [...pauses, { from: day }] };
  if (pausing || !open) return arming;
  // A late record may say that it ended before it began: then it gave no days.
  const to = day > open.from ? day : open.from;
  return { ...arming, pauses: [...pauses.slice(0, -1), { from: open.from, to }] };
}

// The deadline that a document states stands in a due field of the act beside the one counted from.
function findStated(definition: Definition, clock: Clock, { act }: Start): string | undefined {
  const fields = Object.entries((act && definition.moves[act.move]?.fields) ?? {});
  const counted = typeof clock.from === 'object' && 'move' in clock.from ? clock.from.field : undefined;
  for (const [field, { type }] of fields) {
    if (type !== 'due' || field === counted) continue;
    const latest = act && findWindow(act.fields[field])?.latest;
    if (latest !== undefined) return latest;
  }
  return undefined;
}
