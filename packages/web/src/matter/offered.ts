import type { Move } from '@candour/pathways';
import type { Capacity, Refusal, ShownMatter } from '@candour/record';

/** A move as it stands to its reader. */
export interface Offered {
  readonly name: string;
  readonly move: Move;
  /** Whether they may make it, in their own name or another’s. */
  readonly isTheirs: boolean;
  /** Whether they could make it now, too. */
  readonly isOpen: boolean;
  /** What keeps them from it, where one of their roles would let them. */
  readonly because: readonly Refusal[];
}

interface Sorted {
  readonly mine: readonly Offered[];
  /** Theirs, once something else has been done. */
  readonly notYet: readonly Offered[];
  /** For others alone: by their roles, or since the reader did what is kept apart from it. */
  readonly others: readonly Offered[];
}

/** The moves from where a matter stands, as far as can be told beforehand. */
export function sortMoves({ definition, state }: ShownMatter, capacity: Capacity): Sorted {
  const all = Object.entries(definition.moves)
    .filter(([, move]) => move.from.includes(state))
    .map(([name, move]) => offer(name, move, capacity));
  return {
    mine: all.filter(({ isOpen }) => isOpen),
    notYet: all.filter(({ isTheirs, isOpen }) => isTheirs && !isOpen),
    others: all.filter(({ isTheirs }) => !isTheirs),
  };
}

/** How a move from where the matter stands is offered to its reader. */
export function offer(name: string, move: Move, capacity: Capacity): Offered {
  const { notYet = [], apart = [] } = capacity.hindered.find((one) => one.move === name) ?? {};
  const hasRole = [capacity, ...capacity.for].some(({ roles }) => mayMake(move, roles));
  const isTheirs = hasRole && apart.length === 0;
  return { name, move, isTheirs, isOpen: isTheirs && notYet.length === 0, because: [...apart, ...notYet] };
}

export function mayMake({ by }: Move, roles: readonly string[]): boolean {
  return roles.some((role) => by.includes(role));
}
