import type { Claim } from '../../definition/obligation.ts';
import type { Choice } from './choice.ts';
import type { Edge, Graph, Node } from './graph.ts';
import { holds, type Sight } from './holds.ts';
import { keysOf } from './keys.ts';
import type { Model } from './model.ts';
import { run } from './run.ts';
import type { Case, Step } from './step.ts';
import { lightestWays } from './way.ts';

/** More than this and the question is refused, never answered in part. */
export const mostNodes = 400_000;

/** Every abstract matter that any sequence of moves, breaches and endings of children can lead to, breadth first. */
export function explore(model: Model): Graph {
  const nodes: Node[] = [];
  const out: Edge[][] = [];
  const known = new Map<string, number>();
  const at = (node: Node): number => {
    let key = node.state;
    for (const value of node.values) key += String.fromCharCode(value + 32);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (nodes.length >= mostNodes) throw new TooLarge(model.definition.pathway);
    known.set(key, nodes.length);
    nodes.push(node);
    return nodes.length - 1;
  };
  at(opening(model));
  for (let from = 0; from < nodes.length; from += 1) {
    const node = nodes[from] as Node;
    const edges: Edge[] = [];
    for (const { step, doubts } of stepsFrom(model, node))
      for (const values of valuesAfter(model, node, step))
        edges.push({ from, to: at({ state: step.to, values }), step, doubts });
    out.push(edges);
  }
  return { model, nodes, out, ways: lightestWays({ nodes, out }) };
}

export class TooLarge extends Error {
  constructor(pathway: string) {
    super(`The pathway ${pathway} has more than ${mostNodes} abstract states.`);
  }
}

export function opening(model: Model): Node {
  return { state: model.definition.initial, values: model.components.map(({ initial }) => initial) };
}

export function sightOf(model: Model, node: Node, fields: Case = {}): Sight {
  const read = (key: string) => {
    const at = model.position.get(key);
    return at === undefined ? undefined : node.values[at];
  };
  return { state: node.state, read, fields };
}

type Possible = Pick<Edge, 'step' | 'doubts'>;

const surely: readonly string[] = [];

/** All that can happen to a matter, and what it would take to be sure of it. */
export function stepsFrom(model: Model, node: Node): readonly Possible[] {
  const sight = sightOf(model, node);
  return model.choices(node.state).flatMap((choice): readonly Possible[] => {
    if ('move' in choice) return movesFrom(model, { ...sight, fields: choice.fields }, choice);
    const { step } = choice;
    if ('child' in choice)
      return ((sight.read('children') ?? 0) & choice.child) === 0 ? [] : [{ step, doubts: surely }];
    const value = sight.read(choice.armed);
    if (value === undefined) return [{ step, doubts: [choice.armed] }];
    return value === run.armed ? [{ step, doubts: surely }] : [];
  });
}

function movesFrom(
  { words, position }: Model,
  sight: Sight,
  { guards, rows }: Extract<Choice, { move: string }>,
): readonly Possible[] {
  let doubts = surely;
  const ask = (claim: Claim): boolean | undefined => {
    const answer = holds(claim, sight, words);
    if (answer === undefined)
      doubts = [...new Set([...doubts, ...keysOf(claim).filter((key) => !position.has(key))])];
    return answer;
  };
  if (guards.some((guard) => ask(guard) === false)) return [];
  const steps: Possible[] = [];
  for (const { when, step } of rows) {
    const taken = when === undefined ? true : ask(when);
    if (taken === false) continue;
    steps.push({ step, doubts });
    if (taken) break;
  }
  return steps;
}

export function valuesAfter(model: Model, node: Node, step: Step): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (const [at, value] of node.values.entries()) {
    const next = model.next(at, value, step);
    const [only] = next;
    if (next.length === 1) for (const values of all) values.push(only ?? 0);
    else all = all.flatMap((values) => next.map((one) => [...values, one]));
  }
  return all;
}
