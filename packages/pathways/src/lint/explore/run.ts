import type { Definition } from '../../definition/definition.ts';
import { isTerminal } from '../../definition/definition.ts';
import { clockKey } from './keys.ts';
import type { Component, Step } from './step.ts';

/**
 * How a clock stands: never started; started, but not listed here; run out, and not listed here; armed; standing
 * still; run out. A start that waits for a state that lists the clock is told from a run that was left behind by
 * nothing that a rule could see, so both are `dropped`.
 */
export const run = { never: 0, dropped: 1, spent: 2, armed: 3, paused: 4, breached: 5 } as const;

export function lists(definition: Definition, state: string, clock: string): boolean {
  const of = definition.states[state];
  return of !== undefined && !isTerminal(of) && of.clocks.includes(clock);
}

/** Whether the step is what the clock counts from. A date field left empty, or with no last day, starts nothing. */
export function starts(definition: Definition, name: string, step: Step): boolean {
  const from = definition.clocks[name]?.from;
  if (from === undefined || from === 'entry') return false;
  if ('breach' in from) return step.breach === from.breach;
  return step.move === from.move && (from.field === undefined || step.fields[from.field] !== null);
}

/** One clock through a matter. Amounts are forgotten: an armed clock may be breached at any moment. */
export function clockRun(definition: Definition, name: string): Component {
  const clock = definition.clocks[name];
  const byEntry = clock?.from === 'entry';
  const settle = (value: number, state: string): number => {
    const pausing = clock?.pausesIn?.includes(state) === true;
    // What counts from entry starts afresh wherever it is listed next, so how it was left tells nothing.
    if (!lists(definition, state, name))
      return byEntry && clock.pausesIn === undefined ? run.dropped : left(value, pausing);
    if (value === run.spent) return run.breached;
    if (value === run.never || value === run.breached) return value;
    return pausing ? run.paused : run.armed;
  };
  const after = (value: number, step: Step): number => {
    const entered = step.from !== step.to;
    const again = step.breach === name && clock?.repeats === true && clock.runs !== 'until-field';
    if (again && lists(definition, step.to, name)) return settle(run.dropped, step.to);
    const breached = step.breach === name ? run.breached : value;
    if (starts(definition, name, step)) return settle(run.dropped, step.to);
    // What counts from entry starts afresh on coming back to it, and on going on past its own breach.
    const fresh = byEntry && entered && lists(definition, step.to, name);
    if (fresh && breached !== run.armed && breached !== run.paused) return settle(run.dropped, step.to);
    return entered ? settle(breached, step.to) : breached;
  };
  return {
    key: clockKey(name),
    initial: settle(byEntry ? run.dropped : run.never, definition.initial),
    next: (value, step) => [after(value, step)],
    reads: (move) => {
      const from = clock?.from;
      if (typeof from !== 'object' || !('move' in from) || from.move !== move) return [];
      return from.field === undefined ? [] : [from.field];
    },
  };
}

/** In a state that does not list the clock. */
function left(value: number, pausing: boolean): number {
  if (value === run.breached || value === run.spent) return pausing ? run.breached : run.spent;
  if (value === run.armed || value === run.paused) return pausing ? run.paused : run.dropped;
  return value;
}
