import { z } from 'zod';
import { calendarName, clock, period } from './clock.ts';
import { move } from './move.ts';
import { name, words } from './words.ts';

export const role = z.strictObject({
  title: words,
  /** `within`: of the body that answers for the matter. `outside`: of another, so that an escalation leaves the house. */
  body: z.enum(['within', 'outside']),
});

const open = z.strictObject({
  title: words,
  help: words.optional(),
  owner: name,
  /** Who owns it when nobody in the owner’s role is there; at once, or after the period when the owner is silent past a breach. */
  deputy: name,
  clocks: z.array(name).min(1),
  /** Another role or body that is waited for; our own clocks run on. */
  awaits: name.optional(),
});

const terminal = z.strictObject({
  title: words,
  help: words.optional(),
  /** A lawful end: what it means that the matter ended here. */
  terminal: z.strictObject({ outcome: name, says: words }),
});

export const state = z.union([open, terminal]);
export type State = z.infer<typeof state>;
export type OpenState = z.infer<typeof open>;
export type TerminalState = z.infer<typeof terminal>;

/** A set of named values that is independent of the state: a position is not a verdict. */
export const axis = z.strictObject({
  title: words,
  values: z.record(name, words),
  initial: name,
});

/** Two duties that one person may not both perform on one matter, by delegation or otherwise. */
export const separation = z.strictObject({
  duties: z.tuple([name, name]),
  because: words,
});

/** A pathway, as written. What it must prove before it loads is the linter’s work. */
export const definition = z.strictObject({
  pathway: name,
  version: z.int().min(1),
  title: words,
  purpose: words,
  /** For working days, unless a clock says otherwise. */
  calendar: calendarName,
  /** A record made later than this after it happened is flagged, and must say why. */
  lateAfter: period,
  initial: name,
  roles: z.record(name, role),
  separate: z.array(separation).optional(),
  axes: z.record(name, axis).optional(),
  states: z.record(name, state),
  clocks: z.record(name, clock),
  moves: z.record(name, move),
});
export type Definition = z.infer<typeof definition>;

export function isTerminal(of: State): of is TerminalState {
  return 'terminal' in of;
}
