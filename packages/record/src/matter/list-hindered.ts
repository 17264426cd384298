import { checkBeforehand, checkSeparation, type Definition, type Matter } from '@candour/pathways';
import type { Refusal } from '../outcome.ts';

/** A move that somebody’s role would let them make from where a matter stands, and that they cannot make now. */
export interface Hindered {
  readonly move: string;
  /** What must be so first, whoever makes it; empty where nothing is lacking. */
  readonly notYet: readonly Refusal[];
  /** The duties that keep them from it; empty where they may, in their own name or in another’s. */
  readonly apart: readonly Refusal[];
}

interface Standing {
  readonly definition: Definition;
  readonly matter: Matter;
}

interface Able {
  readonly person: string;
  readonly roles: readonly string[];
  /** Those who delegated to them. */
  readonly for: readonly { readonly person: string; readonly roles: readonly string[] }[];
}

/** What keeps somebody from moves that are theirs, as far as it can be told before anything is filled in. */
export function listHindered({ definition, matter }: Standing, able: Able): readonly Hindered[] {
  return Object.entries(definition.moves).flatMap(([name, move]) => {
    if (!move.from.includes(matter.state)) return [];
    const may = ({ roles }: Pick<Able, 'roles'>) => roles.some((role) => move.by.includes(role));
    const actors = [
      ...(may(able) ? [{ by: able.person }] : []),
      ...able.for.filter(may).map(({ person }) => ({ by: able.person, onBehalfOf: person })),
    ];
    const kept = actors.map((actor) => checkSeparation(definition, matter, { actor, duty: move.duty }));
    const apart = kept.every((refusals) => refusals.length > 0) ? (kept[0] ?? []) : [];
    const notYet = actors.length === 0 ? [] : checkBeforehand(definition, matter, move);
    return notYet.length + apart.length === 0 ? [] : [{ move: name, notYet, apart }];
  });
}
