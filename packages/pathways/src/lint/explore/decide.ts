import type { Definition } from '../../definition/definition.ts';
import type { Claim } from '../../definition/obligation.ts';
import { type Edge, explore, type Graph, wayTo } from './explore.ts';
import { type Keeping, model } from './model.ts';
import type { Person } from './person.ts';

/** Where a graph shows what was asked for: an edge, or a node. */
export type Sighting = { readonly node: number } | { readonly edge: Edge };

export interface Question {
  /** What must be kept for the question to make sense. */
  readonly keys: readonly string[];
  readonly person?: Person;
  readonly claims?: readonly Claim[];
  /** All places in the graph that show it, nearest first or not. */
  readonly sightings: (graph: Graph) => Iterable<Sighting>;
}

/** Asks questions of one definition, keeping the explorations, for many questions need the same one. */
export interface Explorer {
  readonly definition: Definition;
  readonly graph: (keeping: Keeping) => Graph;
  /** A way that really leads to a sighting; `undefined` when there is none, however a matter goes. */
  readonly find: (question: Question) => readonly Edge[] | undefined;
  readonly tally: () => { readonly explorations: number; readonly states: number; readonly largest: number };
}

export function explorer(definition: Definition): Explorer {
  const graphs = new Map<string, Graph>();
  const sizes: number[] = [];
  const graph = (keeping: Keeping): Graph => {
    const plain = !keeping.person && (keeping.claims ?? []).length === 0;
    const name = JSON.stringify([...keeping.keys].toSorted((one, two) => (one < two ? -1 : 1)));
    const before = plain ? graphs.get(name) : undefined;
    if (before) return before;
    const made = explore(model(definition, keeping));
    sizes.push(made.nodes.length);
    if (plain) graphs.set(name, made);
    return made;
  };
  return {
    definition,
    graph,
    find: (question) => find(graph, question),
    tally: () => ({
      explorations: sizes.length,
      states: sizes.reduce((sum, size) => sum + size, 0),
      largest: Math.max(0, ...sizes),
    }),
  };
}

/**
 * Forgetting a component lets every step that turns on it be taken, so what cannot be seen here cannot happen at all.
 * What can be seen is believed only when no step on the way was in doubt; else what was in doubt is kept and the
 * question is put again. Each round keeps more, and with everything kept nothing is in doubt: so it ends, and is exact.
 */
function find(graph: (keeping: Keeping) => Graph, question: Question): readonly Edge[] | undefined {
  const keys = new Set(question.keys);
  for (;;) {
    const made = graph({
      keys: new Set(keys),
      ...(question.person && { person: question.person }),
      ...(question.claims && { claims: question.claims }),
    });
    const doubts = new Set<string>();
    let seen = false;
    for (const sighting of question.sightings(made)) {
      seen = true;
      const way =
        'edge' in sighting ? [...wayTo(made, sighting.edge.from), sighting.edge] : wayTo(made, sighting.node);
      const doubtful = way.flatMap((edge) => edge.doubts);
      if (doubtful.length === 0) return way;
      if (doubts.size === 0) for (const key of doubtful) doubts.add(key);
    }
    if (!seen) return undefined;
    if (doubts.size === 0) throw new Error('A way in doubt names nothing to keep.');
    for (const key of doubts) keys.add(key);
  }
}
