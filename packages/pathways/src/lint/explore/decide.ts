import type { Definition } from '../../definition/definition.ts';
import type { Claim } from '../../definition/obligation.ts';
import { type Edge, explore, type Graph, surely, wayTo } from './explore.ts';
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
    const by = surely(made);
    let doubtful: readonly Edge[] | undefined;
    for (const sighting of question.sightings(made)) {
      const sure = wayToSighting(made, sighting, by);
      if (sure.every((edge) => edge.doubts.length === 0) && beginsAtTheOpening(sure, sighting)) return sure;
      doubtful ??= wayToSighting(made, sighting, made.reachedBy);
    }
    if (!doubtful) return undefined;
    for (const key of mostUseful(doubtful)) keys.add(key);
  }
}

function wayToSighting(graph: Graph, sighting: Sighting, by: Graph['reachedBy']): readonly Edge[] {
  return 'edge' in sighting
    ? [...wayTo(graph, sighting.edge.from, by), sighting.edge]
    : wayTo(graph, sighting.node, by);
}

// A node that steps in no doubt do not reach has no edge to it among them, and so a way that begins elsewhere.
function beginsAtTheOpening(way: readonly Edge[], sighting: Sighting): boolean {
  const first = way[0]?.from ?? ('node' in sighting ? sighting.node : 0);
  return first === 0;
}

/** What to keep next: what moves turn on before what clocks do, for a clock kept multiplies every state. */
export function mostUseful(edges: readonly Edge[]): readonly string[] {
  const doubts = edges.flatMap((edge) => edge.doubts);
  const facts = doubts.filter((key) => !key.startsWith('["clock"'));
  return facts.length > 0 ? facts : doubts;
}
