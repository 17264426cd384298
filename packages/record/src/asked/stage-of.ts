import { type Definition, isTerminal, type Matter, type Move } from '@candour/pathways';

/** What a body that was asked has to do next; `elsewhere`: it waits for somebody else. */
export const stages = ['answer', 'plan', 'deliver', 'elsewhere', 'done'] as const;
export type Stage = (typeof stages)[number];

/**
 * The stage of each matter in a state, whether or not it is claimed to be done, while nothing on it waits for a reply.
 * Read off the definition, so that it holds of a pathway that was written differently, too.
 */
export function stageIn(definition: Definition, name: string, claimed: boolean): Stage {
  const state = definition.states[name];
  if (state === undefined || isTerminal(state)) return 'done';
  const moves = listMovesFrom(definition, name);
  const settles = new Set(moves.filter(({ to }) => to).flatMap(({ sets = {} }) => Object.keys(sets)));
  if (definition.roles[state.owner]?.body === 'within')
    return settles.has('position') ? 'answer' : settles.has('plan') ? 'plan' : 'deliver';
  // Whoever is to judge has not: a claim is not a verdict.
  if (moves.some(({ duty }) => duty === 'verifying')) return 'elsewhere';
  return claimed ? 'done' : 'elsewhere';
}

/** The moves by which somebody is asked something, in a state that a matter cannot leave before it is answered. */
export function asksIn(definition: Definition, state: string): readonly string[] {
  return listPairs(definition, state).map(({ every }) => every);
}

/** Whether somebody was asked, such as by an invitation to reply, and it has no answer. */
export function isUnanswered(definition: Definition, { state, acts }: Matter): boolean {
  const live = acts.filter(({ withdrawn }) => !withdrawn);
  return listPairs(definition, state).some(({ every, has, by }) => {
    const answered = new Set<unknown>(
      live.filter(({ move }) => has.includes(move)).flatMap(({ fields }) => fields[by] ?? []),
    );
    return live.some(({ move, seq }) => move === every && !answered.has(seq));
  });
}

function listPairs(definition: Definition, name: string) {
  const state = definition.states[name];
  if (state === undefined || isTerminal(state)) return [];
  return listMovesFrom(definition, name).flatMap(({ guards = [] }) =>
    guards.flatMap(({ holds }) => ('every' in holds ? [holds] : [])),
  );
}

function listMovesFrom({ moves }: Definition, state: string): readonly Move[] {
  return Object.values(moves).filter(({ from }) => from.includes(state));
}
