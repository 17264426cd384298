import { opening, stepsFrom, valuesAfter } from './explore.ts';
import type { Edge, Graph, Node } from './graph.ts';
import { factsFirst } from './keys.ts';
import { type Model, model } from './model.ts';
import type { Step } from './step.ts';

/**
 * Goes a way again that was found while much was forgotten, this time keeping what its steps turned on. Nothing when
 * it can really be gone; else what to keep so that it is not seen again: one thing, where one is enough.
 */
export function findForgotten(graph: Graph, way: readonly Edge[]): readonly string[] {
  const doubts = factsFirst([...new Set(way.flatMap((edge) => edge.doubts))]);
  const failing = findMisstep(graph, way, doubts);
  if (!failing) return [];
  const telling = factsFirst(failing.doubts).find((key) => findMisstep(graph, way, [key]));
  return telling === undefined ? failing.doubts : [telling];
}

/** The first step of the way that cannot be taken once these are kept as well. */
function findMisstep(graph: Graph, way: readonly Edge[], keys: readonly string[]): Edge | undefined {
  const { components, fields } = graph.model;
  const fuller = model(graph.model.definition, {
    keys: new Set([...components.map(({ key }) => key), ...keys]),
    fields,
  });
  let at: readonly Node[] = [opening(fuller)];
  for (const edge of way) {
    const next = at.flatMap((node) =>
      stepsFrom(fuller, node)
        .filter(({ step }) => isSame(step, edge.step))
        .flatMap(({ step }) => valuesAfter(fuller, node, step).map((values) => ({ state: step.to, values }))),
    );
    at = unlike(next.filter((node) => agrees(fuller, node, graph.model, graph.nodes[edge.to])));
    if (at.length === 0) return edge;
  }
  return undefined;
}

function unlike(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node.values.join(), node])).values()];
}

/** The step as it was seen may tell fewer fields apart. */
function isSame(one: Step, seen: Step): boolean {
  if (one.to !== seen.to || one.move !== seen.move || one.row !== seen.row) return false;
  if (one.breach !== seen.breach || one.childClosed !== seen.childClosed) return false;
  return Object.entries(seen.fields).every(([field, value]) => one.fields[field] === value);
}

function agrees(fuller: Model, node: Node, coarser: Model, seen: Node | undefined): boolean {
  return coarser.components.every(
    ({ key }, at) => node.values[fuller.position.get(key) ?? -1] === seen?.values[at],
  );
}
