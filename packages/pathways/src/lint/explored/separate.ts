import type { Definition } from '../../definition/definition.ts';
import type { Explorer } from '../explore/decide.ts';
import { sightOf } from '../explore/explore.ts';
import type { Edge } from '../explore/graph.ts';
import { holds } from '../explore/holds.ts';
import { keysOf } from '../explore/keys.ts';
import type { Rule } from '../rule.ts';

/** L7: both duties of a separation can come to be performed on one matter; the engine then lets no one person do both. */
export const separate: Rule = (definition, explorer) =>
  (definition.separate ?? []).flatMap(({ duties: [one, two] }, index) => {
    const at = `separate[${index}]`;
    if (one === two) {
      const message = {
        en: `The duty ${one} is kept apart from itself, so nobody who performed it could perform it again: name two duties.`,
        cy: `Cedwir y ddyletswydd ${one} ar wahân iddi hi ei hun, felly ni allai neb a’i cyflawnodd ei chyflawni eto: enwch ddwy ddyletswydd.`,
      };
      return [{ rule: 'L7', at, message }];
    }
    const seconds = movesOf(definition, two);
    const meet = movesOf(definition, one).some((first) =>
      seconds.some((second) => findBoth(explorer, first, second)),
    );
    if (meet) return [];
    const message = {
      en: `The duties ${one} and ${two} are never both performed on one matter, so keeping them apart does nothing: give them to moves that meet, or delete the separation.`,
      cy: `Ni chyflawnir y dyletswyddau ${one} a ${two} byth ar yr un mater, felly nid yw eu cadw ar wahân yn gwneud dim: rhowch hwy i symudiadau sy’n cwrdd, neu dilëwch y gwahaniad.`,
    };
    return [{ rule: 'L7', at, message }];
  });

export function movesOf(definition: Definition, duty: string): readonly string[] {
  return Object.entries(definition.moves).flatMap(([name, move]) => (move.duty === duty ? [name] : []));
}

/** A way on which both moves are made, by whomever. */
function findBoth(explorer: Explorer, one: string, two: string): readonly Edge[] | undefined {
  const both = { all: [{ did: one }, { did: two }] };
  return explorer.find({
    keys: keysOf(both),
    sightings: ({ model, nodes }) =>
      nodes.flatMap((node, at) => (holds(both, sightOf(model, node), model.words) ? [{ node: at }] : [])),
  });
}

/**
 * A way on which one person takes part in both moves, themselves or through a delegation. All other moves on it can
 * be made by others, for a definition cannot tell people apart; so only a separation of these two duties, which
 * counts for everybody who takes part, keeps that person from making both.
 */
export function findOnePerson(explorer: Explorer, one: string, two: string): readonly Edge[] | undefined {
  const { moves, separate: kept } = explorer.definition;
  const duties = [moves[one]?.duty, moves[two]?.duty];
  const areApart = (kept ?? []).some(
    ({ duties: [first, second] }) =>
      (duties[0] === first && duties[1] === second) || (duties[0] === second && duties[1] === first),
  );
  return areApart ? undefined : findBoth(explorer, one, two);
}
