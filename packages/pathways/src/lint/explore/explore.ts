import { isTerminal } from '../../definition/definition.ts';
import type { Claim } from '../../definition/obligation.ts';
import { holds, type Sight } from './holds.ts';
import { clockKey, keysOf } from './keys.ts';
import type { Model, PreparedMove } from './model.ts';
import { lists, run } from './run.ts';
import type { Case, Step } from './step.ts';

/** A matter as far as the model tells it apart from others. */
export interface Node {
  readonly state: string;
  readonly values: readonly number[];
}

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly step: Step;
  /** What would have to be kept to be sure that the step can be taken here; empty when it surely can. */
  readonly doubts: readonly string[];
}

export interface Graph {
  readonly model: Model;
  /** The first is the matter as opened. */
  readonly nodes: readonly Node[];
  readonly out: readonly (readonly Edge[])[];
  /** The edge by which each node was first reached: a shortest way from the opening. */
  readonly reachedBy: readonly (Edge | undefined)[];
}

/** More than this and the question is refused, never answered in part. */
export const mostNodes = 400_000;

/** Every abstract matter that any sequence of moves, breaches and endings of children can lead to, breadth first. */
export function explore(model: Model): Graph {
  const nodes: Node[] = [];
  const out: Edge[][] = [];
  const reachedBy: (Edge | undefined)[] = [];
  const known = new Map<string, number>();
  const at = (node: Node): number => {
    const key = node.state + String.fromCharCode(...node.values.map((value) => value + 32));
    const before = known.get(key);
    if (before !== undefined) return before;
    if (nodes.length >= mostNodes) throw new TooLarge(model.definition.pathway);
    known.set(key, nodes.length);
    nodes.push(node);
    reachedBy.push(undefined);
    return nodes.length - 1;
  };
  at({ state: model.definition.initial, values: model.components.map(({ initial }) => initial) });
  for (let from = 0; from < nodes.length; from += 1) {
    const edges: Edge[] = [];
    for (const { step, doubts } of stepsFrom(model, nodes[from] as Node))
      for (const values of valuesAfter(model, nodes[from] as Node, step)) {
        const fresh = nodes.length;
        const to = at({ state: step.to, values });
        const edge = { from, to, step, doubts };
        edges.push(edge);
        if (to === fresh) reachedBy[to] = edge;
      }
    out.push(edges);
  }
  return { model, nodes, out, reachedBy };
}

export class TooLarge extends Error {
  constructor(pathway: string) {
    super(`The pathway ${pathway} has more than ${mostNodes} abstract states.`);
  }
}

type Possible = Pick<Edge, 'step' | 'doubts'>;

function stepsFrom(model: Model, node: Node): Possible[] {
  const state = model.definition.states[node.state];
  if (!state || isTerminal(state)) return [];
  const moves = (model.movesFrom.get(node.state) ?? []).flatMap((move) =>
    move.cases.flatMap((fields) => movesFrom(model, node, { move, fields })),
  );
  return [...moves, ...breachesFrom(model, node), ...childrenFrom(model, node)];
}

export function sightOf(model: Model, node: Node, fields: Case = {}): Sight {
  const read = (key: string) => {
    const at = model.position.get(key);
    return at === undefined ? undefined : node.values[at];
  };
  return { state: node.state, read, fields };
}

function movesFrom(
  model: Model,
  node: Node,
  { move, fields }: { readonly move: PreparedMove; readonly fields: Case },
): Possible[] {
  const sight = sightOf(model, node, fields);
  const doubts: string[] = [];
  const ask = (claim: Claim): boolean | undefined => {
    const answer = holds(claim, sight, model.words);
    if (answer === undefined) doubts.push(...keysOf(claim).filter((key) => !model.position.has(key)));
    return answer;
  };
  if (move.guards.some((guard) => ask(guard) === false)) return [];
  const steps: Possible[] = [];
  for (const [at, row] of move.rows.entries()) {
    const taken = row.when === undefined ? true : ask(row.when);
    if (taken === false) continue;
    const step: Step = { from: node.state, to: row.to ?? node.state, move: move.name, row: at, fields };
    steps.push({ step, doubts: [...doubts] });
    if (taken) break;
  }
  return model.person ? steps.flatMap((one) => withPerson(model, node, one)) : steps;
}

/** The followed person takes part, where separation of duties lets them, or does not. */
function withPerson(model: Model, node: Node, { step, doubts }: Possible): Possible[] {
  const without = { step: { ...step, person: false }, doubts };
  const { person } = model;
  const value = node.values[model.position.get(person?.component.key ?? '') ?? -1] ?? 0;
  if (!person?.mayTakePart(value, step.move ?? '')) return [without];
  return [without, { step: { ...step, person: true }, doubts }];
}

function breachesFrom(model: Model, node: Node): Possible[] {
  return Object.entries(model.definition.clocks).flatMap(([name, clock]) => {
    if (!lists(model.definition, node.state, name)) return [];
    const at = model.position.get(clockKey(name));
    if (at !== undefined && node.values[at] !== run.armed) return [];
    const step = { from: node.state, to: clock.breach.to ?? node.state, fields: {}, breach: name };
    return [{ step, doubts: at === undefined ? [clockKey(name)] : [] }];
  });
}

/** A child may end at any time: its own pathway is proved on its own. */
function childrenFrom(model: Model, node: Node): Possible[] {
  const at = model.position.get('children');
  if (at === undefined) return [];
  return model.words.relations.flatMap((childClosed, bit) => {
    if (((node.values[at] ?? 0) & (1 << bit)) === 0) return [];
    return [{ step: { from: node.state, to: node.state, fields: {}, childClosed }, doubts: [] }];
  });
}

function valuesAfter(model: Model, node: Node, step: Step): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (const [at, component] of model.components.entries()) {
    const next = component.next(node.values[at] ?? 0, step);
    const [only] = next;
    if (next.length === 1) for (const values of all) values.push(only ?? 0);
    else all = all.flatMap((values) => next.map((value) => [...values, value]));
  }
  return all;
}

/** A shortest way from the opening to a node, by the first edges that reached each, or by those given. */
export function wayTo(
  graph: Graph,
  node: number,
  by: readonly (Edge | undefined)[] = graph.reachedBy,
): readonly Edge[] {
  const way: Edge[] = [];
  for (let edge = by[node]; edge; edge = by[edge.from]) way.unshift(edge);
  return way;
}

/** For each node the edge by which steps in no doubt first reach it; `undefined` for the opening and where none do. */
export function surely({ nodes, out }: Graph): readonly (Edge | undefined)[] {
  const by: (Edge | undefined)[] = nodes.map(() => undefined);
  const next = [0];
  for (let head = 0; head < next.length; head += 1)
    for (const edge of out[next[head] ?? 0] ?? []) {
      if (edge.doubts.length > 0 || edge.to === 0 || by[edge.to]) continue;
      by[edge.to] = edge;
      next.push(edge.to);
    }
  return by;
}
