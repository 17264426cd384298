import type { Definition } from '../../definition/definition.ts';
import type { Explorer } from '../explore/decide.ts';
import { type Edge, sightOf } from '../explore/explore.ts';
import { holds } from '../explore/holds.ts';
import { keysOf } from '../explore/keys.ts';
import { person } from '../explore/person.ts';
import { inWords } from '../explore/way.ts';
import type { Rule } from '../rule.ts';

/** L7: both duties of a separation can come to be performed on one matter, and then never by one person. */
export const separate: Rule = (definition, explorer) =>
  (definition.separate ?? []).flatMap(({ duties: [one, two] }, index) => {
    const at = `separate[${index}]`;
    if (one === two) {
      const message = `The duty ${one} is kept apart from itself, so nobody who performed it could perform it again: name two duties.`;
      return [{ rule: 'L7', at, message }];
    }
    const sides = [movesOf(definition, one), movesOf(definition, two)] as const;
    if (!findBoth(explorer, sides)) {
      const message = `The duties ${one} and ${two} are never both performed on one matter, so keeping them apart does nothing: give them to moves that meet, or delete the separation.`;
      return [{ rule: 'L7', at, message }];
    }
    const way = findOnePerson(explorer, sides);
    if (!way) return [];
    const message = `One person can perform both ${one} and ${two} (when ${inWords(way)}): keep the duties apart.`;
    return [{ rule: 'L7', at, message }];
  });

type Sides = readonly [readonly string[], readonly string[]];

export function movesOf(definition: Definition, duty: string): readonly string[] {
  return Object.entries(definition.moves).flatMap(([name, move]) => (move.duty === duty ? [name] : []));
}

/** A way on which a move of each side is made, by whomever. */
export function findBoth(explorer: Explorer, sides: Sides): readonly Edge[] | undefined {
  const both = { all: sides.map((side) => ({ any: side.map((did) => ({ did })) })) };
  return explorer.find({
    keys: keysOf(both),
    sightings: ({ model, nodes }) =>
      nodes.flatMap((node, at) => (holds(both, sightOf(model, node), model.words) ? [{ node: at }] : [])),
  });
}

/** A way on which one person takes part in a move of each side, themselves or through a delegation. */
export function findOnePerson(explorer: Explorer, [one, two]: Sides): readonly Edge[] | undefined {
  const followed = person(explorer.definition, [...new Set([...one, ...two])]);
  const tookPart = (value: number, moves: readonly string[]) =>
    moves.some((move) => followed.tookPart(value, move));
  return explorer.find({
    keys: [],
    person: followed,
    sightings: ({ model, nodes }) =>
      nodes.flatMap((node, at) => {
        const value = sightOf(model, node).read(followed.component.key) ?? 0;
        return tookPart(value, one) && tookPart(value, two) ? [{ node: at }] : [];
      }),
  });
}
