import type { Words } from '../../definition/words.ts';
import type { Edge, Graph, Ways } from './graph.ts';

export function lightestWays({ nodes, out }: Pick<Graph, 'nodes' | 'out'>): Ways {
  const last: (Edge | undefined)[] = nodes.map(() => undefined);
  const weight = nodes.map(() => Number.POSITIVE_INFINITY);
  weight[0] = 0;
  let reached = [0];
  for (let level = 0; reached.length > 0; level += 1) {
    const fresh: number[] = [];
    const reach = (edge: Edge, at: number, among: number[]) => {
      if ((weight[edge.to] ?? 0) < Number.POSITIVE_INFINITY) return;
      weight[edge.to] = at;
      last[edge.to] = edge;
      among.push(edge.to);
    };
    const doubtful: Edge[] = [];
    for (let head = 0; head < reached.length; head += 1)
      for (const edge of out[reached[head] ?? 0] ?? []) {
        if (edge.doubts.length > 0) doubtful.push(edge);
        else reach(edge, level, reached);
      }
    for (const edge of doubtful) reach(edge, level + 1, fresh);
    reached = fresh;
  }
  return { last, weight };
}

export function wayTo({ ways: { last } }: Graph, node: number): readonly Edge[] {
  const way: Edge[] = [];
  for (let edge = last[node]; edge; edge = last[edge.from]) way.push(edge);
  return way.reverse();
}

/** A way through a pathway as words in a sentence: `it is opened, then assess, then gateway-late runs out`. */
export function inWords(way: readonly Edge[]): Words {
  const steps = way.map(({ step }) => stepInWords(step));
  return {
    en: ['it is opened', ...steps.map(({ en }) => en)].join(', then '),
    cy: ['ei agor', ...steps.map(({ cy }) => cy)].join(', yna '),
  };
}

function stepInWords({ move, fields, breach, childClosed }: Edge['step']): Words {
  if (move !== undefined)
    return { en: `${move}${withFields(fields, 'no')}`, cy: `${move}${withFields(fields, 'heb')}` };
  return breach === undefined
    ? { en: `the ${childClosed} ends`, cy: `${childClosed} yn gorffen` }
    : { en: `${breach} runs out`, cy: `${breach} yn dod i ben` };
}

function withFields(fields: Edge['step']['fields'], no: string): string {
  const named = Object.entries(fields).flatMap(([field, value]) => {
    if (value === null) return [`${no} ${field}`];
    return typeof value === 'string' && value.startsWith(' ') ? [] : [`${field}: ${value}`];
  });
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}
