import { dayInLondon } from '@candour/calendar';
import type { Clock } from '../definition/clock.ts';
import type { Act, Arming, Matter } from '../engine/matter.ts';
import type { Cause } from './cause.ts';
import { findWindow } from './window.ts';

/** Where a clock starts: day 0, the entry that says so, and the act, if it was one. */
export interface Start {
  readonly at: number;
  readonly day: string;
  readonly act?: Act;
}

interface Of {
  readonly name: string;
  readonly clock: Clock;
  readonly cause: Cause;
}

/**
 * From where a listed clock counts anew; undefined when it goes on as it was, or when what it counts from has not
 * happened. Only something newer than the present run starts another, and nothing that has led to a breach does again.
 */
export function findStart(matter: Matter, of: Of): Start | undefined {
  const { clock, cause, name } = of;
  const running = matter.clocks[name];
  if (clock.repeats && cause.breached === name && clock.runs !== 'until-field') return startOf(cause);
  if (clock.from === 'entry') return isFresh(cause, running) ? startOf(cause) : undefined;
  const start = 'breach' in clock.from ? fromBreach(matter, clock.from.breach) : fromAct(matter, clock.from);
  const spent = Math.max(running?.arming ?? -1, matter.breaches[name]?.arming ?? -1);
  return start && start.at > spent ? start : undefined;
}

function isFresh(cause: Cause, running: Arming | undefined): boolean {
  return cause.entered && (!running || running.stopped === true || running.breachedAt !== undefined);
}

function startOf({ at, day, act }: Cause): Start {
  return { at, day, ...(act && { act }) };
}

function fromBreach(matter: Matter, clock: string): Start | undefined {
  const breach = matter.breaches[clock];
  return breach && { at: breach.at, day: breach.due };
}

interface Made {
  readonly move: string;
  readonly field?: string | undefined;
}

function fromAct(matter: Matter, { move, field }: Made): Start | undefined {
  const acts = matter.acts.filter((act) => act.move === move && !act.withdrawn);
  for (const act of acts.toReversed()) {
    const day = field === undefined ? dayInLondon(act.happenedAt) : findWindow(act.fields[field])?.latest;
    if (day !== undefined) return { at: act.at, day, act };
  }
  return undefined;
}
