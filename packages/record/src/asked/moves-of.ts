import { checkBeforehand, checkSeparation, isTerminal } from '@candour/pathways';
import type { Folded } from '../matter/folded.ts';
import type { Words } from '../outcome.ts';

/** Something that a caller may do next. */
export interface PossibleMove {
  readonly move: string;
  readonly title: Words;
  readonly help: Words | null;
  /** It takes the matter on: to another state, or performing a duty. */
  readonly leads: boolean;
  /** The field whose choice says what is answered, with each answer. */
  readonly answers: { readonly field: string; readonly choices: readonly Answer[] } | null;
}

interface Answer {
  readonly value: string;
  readonly title: Words;
}

export interface Capacity {
  readonly person: string;
  /** The roles that the person is appointed to towards the body of the matter. */
  readonly roles: ReadonlySet<string>;
}

/**
 * The moves that are open to somebody on behalf of the body that answers for a matter, in the order of its pathway, but
 * for those that nothing they could fill in would let them make now.
 */
export function movesOf(
  { definition, matter }: Folded,
  { person, roles }: Capacity,
): readonly PossibleMove[] {
  const state = definition.states[matter.state];
  if (state === undefined || isTerminal(state)) return [];
  const stands = matter.owner.person === person ? state.owner : undefined;
  const mayAs = (role: string) =>
    definition.roles[role]?.body === 'within' && (roles.has(role) || role === stands);
  return Object.entries(definition.moves)
    .filter(([, { from, by }]) => from.includes(matter.state) && by.some(mayAs))
    .filter(([, move]) => checkBeforehand(definition, matter, move).length === 0)
    .filter(
      ([, { duty }]) => checkSeparation(definition, matter, { actor: { by: person }, duty }).length === 0,
    )
    .map(([move, { title, help = null, to, duty, fields = {}, sets = {} }]) => {
      const of = Object.values(sets).find((value) => typeof value === 'object')?.field;
      const choices = of === undefined ? undefined : fields[of]?.choices;
      return {
        move,
        title,
        help,
        leads: to !== undefined || (duty !== undefined && duty !== 'proposing'),
        answers: of === undefined || choices === undefined ? null : { field: of, choices },
      };
    });
}
