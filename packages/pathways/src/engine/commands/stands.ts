import { isRunning } from '../../clock/due.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Words } from '../../definition/words.ts';
import type { EntryOf, MatterEntry } from '../entry.ts';
import { retrace } from '../evolve.ts';
import { getOf } from '../get-of.ts';
import type { Matter } from '../matter.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';
import { findDestination } from './destination.ts';
import { checkFields } from './fields.ts';
import { checkGuards } from './make-move.ts';

/**
 * Refuses a correction that would pull the ground from under what came after it: every later act must still pass its
 * guards and lead where it led, and every breach must still be of a clock that ran. So a corrected history is one that
 * the pathway could have taken, and what was proved of the pathway holds of it.
 */
export function checkStillStands(
  definition: Definition,
  matter: Matter,
  correction: EntryOf<'act-corrected'>,
): readonly Refusal[] {
  for (const { entry, before, after } of retrace(definition, [...matter.history, correction])) {
    const fell = before && findFallen(definition, before, { entry, after });
    if (fell && entry.seq !== correction.body.act)
      return [refuse('act-relied-upon', { at: 'act', names: { name: fell } })];
  }
  return [];
}

interface Next {
  readonly entry: MatterEntry;
  readonly after: Matter;
}

/** The title of what could not have happened to the matter as it was; undefined when it could. */
function findFallen(definition: Definition, before: Matter, { entry, after }: Next): Words | undefined {
  if (entry.kind === 'clock-breached') {
    const running = before.clocks[entry.body.clock];
    const ran = running?.arming === entry.body.arming && isRunning(running);
    return ran ? undefined : getOf(definition.clocks, entry.body.clock, 'clock').title;
  }
  const act = entry.kind === 'act-done' ? after.acts.at(-1) : undefined;
  if (!act || act.withdrawn || entry.kind !== 'act-done') return undefined;
  const move = getOf(definition.moves, act.move, 'move');
  const stands =
    move.from.includes(before.state) &&
    checkFields(move.fields ?? {}, act.fields, before.acts).length === 0 &&
    checkGuards(move, before, act.fields).length === 0 &&
    findDestination(move, before, act.fields) === entry.body.to;
  return stands ? undefined : move.title;
}
