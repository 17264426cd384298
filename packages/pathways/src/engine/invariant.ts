import { findDue, isRunning } from '../clock/due.ts';
import { type Definition, isTerminal } from '../definition/definition.ts';
import { isLive } from '../duties/roster.ts';
import type { Context } from './context.ts';
import { getOf } from './get-of.ts';
import type { Matter } from './matter.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';

/** What an open matter must never lack: an owner and a deputy who are there, and a clock that runs to a day. */
export function checkInvariant(definition: Definition, matter: Matter, context: Context): readonly Refusal[] {
  const state = getOf(definition.states, matter.state, 'state');
  if (isTerminal(state)) return [];
  const where = { body: matter.body, at: context.now };
  const armed = Object.values(matter.clocks).some(
    (arming) =>
      isRunning(arming) && findDue(arming, { definition, calendar: context.calendar }) !== undefined,
  );
  return [
    ...(isLive(context.roster, matter.owner, where) ? [] : [refuse('no-live-owner')]),
    ...(isLive(context.roster, matter.deputy, where) ? [] : [refuse('no-live-deputy')]),
    ...(armed ? [] : [refuse('no-armed-clock', { names: { state: state.title } })]),
  ];
}
