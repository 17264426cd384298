import { isTerminal } from '../../definition/definition.ts';
import type { Explorer } from '../explore/decide.ts';
import type { Edge, Graph } from '../explore/graph.ts';
import { factsFirst } from '../explore/keys.ts';
import { inWords, wayTo } from '../explore/way.ts';
import type { Rule } from '../rule.ts';

/** L2: wherever a matter has got to, some lawful end can still be reached; at worst after waiting for a clock. */
export const wayOut: Rule = (_, explorer) => {
  const trapped = findTrap(explorer);
  if (!trapped) return [];
  const { state, way } = trapped;
  const message = {
    en: `In ${state} a matter can be where no end can be reached any more (when ${inWords(way).en}): give it a move that can be made there and leads on.`,
    cy: `Yn y cyflwr ${state} gall mater fod lle na ellir cyrraedd unrhyw ddiwedd mwyach (fel hyn: ${inWords(way).cy}): rhowch iddo symudiad y gellir ei wneud yno ac sy’n arwain ymlaen.`,
  };
  return [{ rule: 'L2', at: `states.${state}`, message }];
};

interface Trap {
  readonly state: string;
  readonly way: readonly Edge[];
}

/**
 * Steps in doubt count for getting somewhere but not for getting out, so that forgetting can only make traps of what
 * is none: when there is none here, there is none at all. A trap is believed once nothing about it is in doubt.
 */
function findTrap(explorer: Explorer): Trap | undefined {
  const keys = new Set<string>();
  for (;;) {
    const graph = explorer.graph({ keys: new Set(keys) });
    const saved = nodesThatEnd(graph);
    const first = graph.nodes.findIndex((_, at) => !saved.has(at));
    const trapped = graph.nodes[first];
    if (!trapped) return undefined;
    const way = wayTo(graph, first);
    const exits = graph.out.flatMap((edges, at) =>
      saved.has(at) ? [] : edges.filter(({ to }) => saved.has(to)),
    );
    const [nearest] = exits.toSorted((one, two) => one.doubts.length - two.doubts.length);
    const [forgotten] = factsFirst((nearest ? [nearest] : way).flatMap((edge) => edge.doubts));
    if (forgotten === undefined) return { state: trapped.state, way };
    keys.add(forgotten);
  }
}

/** The nodes from which an end can surely be reached, found backwards from the ends. */
function nodesThatEnd({ model, nodes, out }: Graph): ReadonlySet<number> {
  const before: number[][] = nodes.map(() => []);
  for (const edges of out)
    for (const edge of edges) if (edge.doubts.length === 0) before[edge.to]?.push(edge.from);
  const saved = new Set<number>();
  const next = nodes.flatMap((node, at) => {
    const state = model.definition.states[node.state];
    return state && isTerminal(state) ? [at] : [];
  });
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (saved.has(at)) continue;
    saved.add(at);
    next.push(...(before[at] ?? []));
  }
  return saved;
}
