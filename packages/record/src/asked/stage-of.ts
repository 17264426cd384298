import { type Definition, isTerminal, type Matter, type Move } from '@candour/pathways';

/** What a body that was asked has to do next; `elsewhere`: it waits for somebody else. */
export const stages = ['answer', 'plan', 'deliver', 'elsewhere', 'done'] as const;
export type Stage = (typeof stages)[number];

/** Read off the definition, so that it holds of a pathway that was written differently, too. */
export function stageOf(definition: Definition, matter: Matter): Stage {
  const state = definition.states[matter.state];
  if (state === undefined || isTerminal(state)) return 'done';
  const moves = listMovesFrom(definition, matter.state);
  if (listUnanswered(moves, matter) > 0) return 'answer';
  const settles = new Set(moves.filter(({ to }) => to).flatMap(({ sets = {} }) => Object.keys(sets)));
  if (definition.roles[state.owner]?.body === 'within')
    return settles.has('position') ? 'answer' : settles.has('plan') ? 'plan' : 'deliver';
  // Whoever is to judge has not: a claim is not a verdict.
  if (moves.some(({ duty }) => duty === 'verifying')) return 'elsewhere';
  return matter.axes['claim'] === 'done' ? 'done' : 'elsewhere';
}

function listMovesFrom({ moves }: Definition, state: string): readonly Move[] {
  return Object.values(moves).filter(({ from }) => from.includes(state));
}

/** Acts that somebody must answer before the matter can go on, such as invitations to reply, and that have no answer. */
function listUnanswered(moves: readonly Move[], { acts }: Matter): number {
  const live = acts.filter(({ withdrawn }) => !withdrawn);
  const pairs = moves.flatMap(({ guards = [] }) =>
    guards.flatMap(({ holds }) => ('every' in holds ? [holds] : [])),
  );
  return pairs.reduce((open, { every, has, by }) => {
    const answered = new Set<unknown>(
      live.filter(({ move }) => has.includes(move)).flatMap(({ fields }) => fields[by] ?? []),
    );
    return open + live.filter(({ move, seq }) => move === every && !answered.has(seq)).length;
  }, 0);
}
