import type { Basis } from '../definition/clock.ts';
import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import { type Explorer, explorer } from './explore/decide.ts';
import { sightOf, TooLarge } from './explore/explore.ts';
import type { Edge, Graph } from './explore/graph.ts';
import { openStates } from './explore/model.ts';
import { everyClock } from './explored/leaves-the-house.ts';
import { lintWith } from './lint.ts';

/** What silence does to a matter, from a clock that runs out up to a role outside. */
interface Rung {
  readonly clock: string;
  readonly state: string;
  readonly owner: string;
  /** Whether that role is of another body. */
  readonly outside: boolean;
}

export interface ProvedClock {
  readonly clock: string;
  readonly runs: Definition['clocks'][string]['runs'];
  /** Of the clock, for every row that has none of its own. */
  readonly basis: Basis['kind'];
  /** The breaches that follow if nobody acts; the last leaves the matter with a role outside. */
  readonly silence: readonly Rung[];
}

export interface ProvedState {
  readonly state: string;
  readonly owner: string;
  readonly deputy: string;
  readonly clocks: readonly ProvedClock[];
}

/** What was shown of a definition, and what speaks against it. */
export interface Proof {
  readonly pathway: string;
  readonly version: number;
  readonly proved: boolean;
  readonly problems: readonly Problem[];
  readonly states: readonly ProvedState[];
  readonly ends: readonly string[];
  /** The names of the promises under `proves`. */
  readonly promises: readonly string[];
  readonly apart: readonly (readonly [string, string])[];
  readonly explored: ReturnType<Explorer['tally']>;
}

/** Lints a definition and says what the linter saw: what each open state rests on and where its silence leads. */
export function prove(definition: Definition): Proof {
  const asked = explorer(definition);
  const problems = lintWith(definition, asked);
  const graph = findClockGraph(asked);
  const open = openStates(definition);
  return {
    pathway: definition.pathway,
    version: definition.version,
    proved: problems.length === 0,
    problems,
    states: open.map(([state, { owner, deputy, clocks }]) => ({
      state,
      owner,
      deputy,
      clocks: clocks.map((clock) => provedClock(definition, { graph, state, clock })),
    })),
    ends: Object.keys(definition.states).filter((state) => !open.some(([name]) => name === state)),
    promises: Object.keys(definition.proves ?? {}),
    apart: (definition.separate ?? []).map(({ duties }) => duties),
    explored: asked.tally(),
  };
}

function findClockGraph(asked: Explorer): Graph | undefined {
  try {
    return asked.graph({ keys: new Set(everyClock(asked.definition)) });
  } catch (cause) {
    if (cause instanceof TooLarge) return undefined;
    throw cause;
  }
}

interface Place {
  readonly graph: Graph | undefined;
  readonly state: string;
  readonly clock: string;
}

function provedClock(definition: Definition, { graph, state, clock }: Place): ProvedClock {
  const of = definition.clocks[clock];
  if (!of) throw new Error(`The definition has no clock ${clock}.`);
  return {
    clock,
    runs: of.runs,
    basis: of.basis.kind,
    silence: graph ? silenceAfter(graph, state, clock) : [],
  };
}

/**
 * The shortest chain of breaches that begins with this clock in this state and ends outside, as far as there is one.
 * Where a clock counts from the breach before it, the chain goes on with that one: it is the next rung of a ladder.
 */
function silenceAfter(graph: Graph, state: string, clock: string): readonly Rung[] {
  const first = graph.out.flat().find(({ step }) => step.breach === clock && step.from === state);
  if (!first) return [];
  const chains: (readonly [Edge, ...Edge[]])[] = [[first]];
  const seen = new Set<number>();
  for (let chain = chains.shift(); chain; chain = chains.shift()) {
    const [last] = chain;
    if (isOutside(graph, last.to)) return chain.toReversed().map((edge) => rungOf(graph, edge));
    if (seen.has(last.to)) continue;
    seen.add(last.to);
    for (const edge of nextInSilence(graph, last)) chains.push([edge, ...chain]);
  }
  return [rungOf(graph, first)];
}

function nextInSilence(graph: Graph, { to, step }: Edge): readonly Edge[] {
  const breaches = (graph.out[to] ?? []).filter((edge) => edge.step.breach !== undefined);
  const rungs = breaches.filter((edge) => {
    const from = graph.model.definition.clocks[edge.step.breach ?? '']?.from;
    return typeof from === 'object' && 'breach' in from && from.breach === step.breach;
  });
  return rungs.length > 0 ? rungs : breaches;
}

function ownerAt(graph: Graph, at: number): string {
  const node = graph.nodes[at];
  return (node && graph.model.words.roles[sightOf(graph.model, node).read('owner') ?? -1]) ?? '';
}

function isOutside(graph: Graph, at: number): boolean {
  return graph.model.definition.roles[ownerAt(graph, at)]?.body === 'outside';
}

function rungOf(graph: Graph, edge: Edge): Rung {
  return {
    clock: edge.step.breach ?? '',
    state: edge.step.to,
    owner: ownerAt(graph, edge.to),
    outside: isOutside(graph, edge.to),
  };
}
