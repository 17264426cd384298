import type { Definition } from '../../definition/definition.ts';
import { explore } from './explore.ts';
import { findForgotten } from './forgotten.ts';
import type { Edge, Graph } from './graph.ts';
import { type Keeping, model } from './model.ts';
import { wayTo } from './way.ts';

/** Where a graph shows what was asked for: an edge, or a node. */
export type Sighting = { readonly node: number } | { readonly edge: Edge };

interface Question {
  /** What must be kept for the question to make sense. */
  readonly keys: readonly string[];
  /** Fields of the moves whose values the question asks about. */
  readonly fields?: readonly string[];
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
    const name = JSON.stringify([[...keeping.keys].toSorted(inOrder), keeping.fields ?? []]);
    const before = graphs.get(name);
    if (before) return before;
    const made = explore(model(definition, keeping));
    sizes.push(made.nodes.length);
    graphs.set(name, made);
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

const inOrder = (one: string, two: string) => (one < two ? -1 : 1);

/**
 * Forgetting a component lets every step that turns on it be taken, so what cannot be seen here cannot happen at all.
 * What can be seen is gone again with all kept that its steps turned on: either it can really be gone, or the step
 * that cannot be taken says what to keep, and the question is put again. Each round keeps more, and with everything
 * kept nothing is in doubt: so it ends, and is exact.
 */
function find(graph: (keeping: Keeping) => Graph, question: Question): readonly Edge[] | undefined {
  const keys = new Set(question.keys);
  for (;;) {
    const made = graph({
      keys: new Set(keys),
      ...(question.fields && { fields: question.fields }),
    });
    const way = lightest(made, question.sightings(made));
    if (!way) return undefined;
    const forgotten = findForgotten(made, way);
    if (forgotten.length === 0) return way;
    for (const key of forgotten) keys.add(key);
  }
}

/** The way with the fewest steps in doubt that leads to one of the sightings. */
function lightest(graph: Graph, sightings: Iterable<Sighting>): readonly Edge[] | undefined {
  let best: Sighting | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const sighting of sightings) {
    const node = 'edge' in sighting ? sighting.edge.from : sighting.node;
    const weight =
      (graph.ways.weight[node] ?? 0) + ('edge' in sighting && sighting.edge.doubts.length > 0 ? 1 : 0);
    if (weight >= least) continue;
    best = sighting;
    least = weight;
  }
  if (!best) return undefined;
  return 'edge' in best ? [...wayTo(graph, best.edge.from), best.edge] : wayTo(graph, best.node);
}
