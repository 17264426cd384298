import type { Definition } from '../definition/definition.ts';
import type { Move } from '../definition/move.ts';
import { couldHold } from './commands/holds.ts';
import { getOf } from './get-of.ts';
import type { Matter } from './matter.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refuse.ts';

/**
 * Why a move cannot be made on a matter as it stands, whatever is filled in: each guard that no answer could meet, in its
 * own words, and each earlier act that must be named when there is none. Says nothing of states, of who may make it, or
 * of when; none of these reasons means that it could be made, and each that it could not.
 */
export function checkBeforehand(definition: Definition, matter: Matter, move: Move): readonly Refusal[] {
  const guards = (move.guards ?? []).filter(({ holds }) => !couldHold(holds, matter));
  return [
    ...guards.map(({ code, says }) => ({ code, message: says })),
    ...Object.entries(move.fields ?? {}).flatMap(([at, { type, of, optional, title }]) => {
      if (type !== 'act' || of === undefined || optional) return [];
      if (matter.acts.some((act) => act.move === of && !act.withdrawn)) return [];
      const named = getOf(definition.moves, of, 'move').title;
      return [refuse('nothing-to-name', { at, names: { name: title, move: named } })];
    }),
  ];
}
