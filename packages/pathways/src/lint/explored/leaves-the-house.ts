import { type Definition, isTerminal } from '../../definition/definition.ts';
import { sightOf } from '../explore/explore.ts';
import type { Edge, Graph } from '../explore/graph.ts';
import { clockKey } from '../explore/keys.ts';
import { run } from '../explore/run.ts';
import { inWords } from '../explore/way.ts';
import type { Rule } from '../rule.ts';

/** L5: if nobody does anything, the breaches alone bring the matter to a role outside the body that answers for it. */
export const leavesTheHouse: Rule = (definition, explorer) => {
  const way = explorer.find({
    keys: everyClock(definition),
    sightings: (graph) => nodesKeptInside(graph).map((node) => ({ node })),
  });
  if (!way) return [];
  const state = way.at(-1)?.step.to ?? definition.initial;
  const message = {
    en: `If nobody acts in ${state}, its breaches never bring the matter to a role outside the body (when ${inWords(way).en}): let the chain end with a breach whose owner is a role of body: outside, or that leads to a state owned by one.`,
    cy: `Os na wna neb ddim yn y cyflwr ${state}, nid yw clociau sy’n dod i ben byth yn dod â’r mater gerbron rôl y tu allan i’r corff (fel hyn: ${inWords(way).cy}): gadewch i’r gadwyn orffen gyda breach y mae ei berchennog yn rôl â body: outside, neu sy’n arwain at gyflwr y mae un felly’n berchen arno.`,
  };
  return [{ rule: 'L5', at: `states.${state}`, message }];
};

/** The owner and every clock, and nothing else: all that a chain of breaches turns on. */
export function everyClock(definition: Definition): readonly string[] {
  return ['owner', ...Object.keys(definition.clocks).map(clockKey)];
}

/** Nodes from which silence may last for ever without the matter leaving the house. */
function nodesKeptInside(graph: Graph): readonly number[] {
  const silent = graph.out.map((edges) => edges.filter(({ step }) => step.breach !== undefined));
  const inside = graph.nodes.map((_, at) => isInside(graph, at));
  const caught = new Set<number>();
  for (const [at, edges] of silent.entries()) if (inside[at] && edges.length === 0) caught.add(at);
  for (const round of roundsInside(silent, inside))
    if (!someClockBreaksOut(graph, round, silent)) for (const at of round) caught.add(at);
  return [...caught].toSorted((one, two) => one - two);
}

function isInside(graph: Graph, at: number): boolean {
  const node = graph.nodes[at];
  const state = graph.model.definition.states[node?.state ?? ''];
  if (!node || !state || isTerminal(state)) return false;
  const role = graph.model.words.roles[sightOf(graph.model, node).read('owner') ?? -1];
  return graph.model.definition.roles[role ?? '']?.body !== 'outside';
}

/**
 * A round of breaches ends in time only if some clock keeps running all the way round, is never put back, and leads
 * out when it runs out: whichever clock runs out first, that one does at last. Anything less turns on amounts.
 */
function someClockBreaksOut(
  graph: Graph,
  round: ReadonlySet<number>,
  silent: readonly (readonly Edge[])[],
): boolean {
  return Object.keys(graph.model.definition.clocks).some((clock) =>
    [...round].every((at) => {
      const node = graph.nodes[at];
      if (!node || sightOf(graph.model, node).read(clockKey(clock)) !== run.armed) return false;
      return (silent[at] ?? []).every(({ step, to }) => step.breach !== clock || !round.has(to));
    }),
  );
}

/** The strongly connected parts that hold a round, by Tarjan’s method. */
function roundsInside(
  silent: readonly (readonly Edge[])[],
  inside: readonly boolean[],
): readonly ReadonlySet<number>[] {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const on = new Set<number>();
  const rounds: Set<number>[] = [];
  const onward = (at: number) => (silent[at] ?? []).filter(({ to }) => inside[to]).map(({ to }) => to);
  const visit = (at: number): void => {
    index.set(at, index.size);
    low.set(at, index.get(at) ?? 0);
    stack.push(at);
    on.add(at);
    for (const to of onward(at)) {
      if (!index.has(to)) visit(to);
      if (on.has(to)) low.set(at, Math.min(low.get(at) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(at) !== index.get(at)) return;
    const part = new Set(stack.splice(stack.indexOf(at)));
    for (const one of part) on.delete(one);
    if (part.size > 1 || onward(at).includes(at)) rounds.push(part);
  };
  for (const at of silent.keys()) if (inside[at] && !index.has(at)) visit(at);
  return rounds;
}
