import { join } from 'node:path';
import { findAttributions } from '@candour/evidence';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { nearestName } from './quotes/baseline.ts';
import type { Annotated } from './quotes/corpus.ts';
import { readCorpus } from './quotes/corpus.ts';
import type { Found, Tally } from './quotes/score.ts';
import { addDocument, emptyTally } from './quotes/score.ts';

type Reader = (text: string) => readonly Found[];

const read: Reader = (text) => findAttributions(text, [{ start: 0, end: text.length }]);
const runs = 5;

/** Who said what on annotated news: sources of quotations, and all attributions, on each half and on both. */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  const folder = data ?? join(process.env['CANDOUR_DATA'] ?? '../shared/data', 'quotes/polnear-dev');
  const corpus = await readCorpus(folder);
  for (const half of ['tuned', 'kept', 'both'] as const) {
    const part = corpus.filter((document) => half === 'both' || document.half === half);
    const [ours, peer] = [scored(part, read), scored(part, nearestName)].map(figuresOf);
    for (const [metric, value] of Object.entries(ours ?? {})) {
      const peerValue = peer?.[metric] ?? null;
      yield figure(`${metric} (${half})`, { value, peerValue, unit: '', n: part.length });
    }
  }
  yield speed(corpus);
}

function scored(part: readonly Annotated[], reader: Reader): Tally {
  const tally = emptyTally();
  for (const document of part) addDocument(tally, document, reader(document.text));
  return tally;
}

function figuresOf(tally: Tally): Readonly<Record<string, number>> {
  const { direct, mixed, indirect } = tally.gold;
  const all = [direct, mixed, indirect].reduce((a, b) => ({
    n: a.n + b.n,
    overlap: a.overlap + b.overlap,
    exact: a.exact + b.exact,
  }));
  return {
    'quoted-source-accuracy': tally.sourced / tally.quoted,
    'content-overlap-precision': tally.found.overlap / tally.found.n,
    'content-overlap-recall': all.overlap / all.n,
    'content-overlap-f1': harmonic(tally.found.overlap / tally.found.n, all.overlap / all.n),
    'content-exact-f1': harmonic(tally.found.exact / tally.found.n, all.exact / all.n),
    'direct-overlap-recall': direct.overlap / direct.n,
    'mixed-overlap-recall': mixed.overlap / mixed.n,
    'indirect-overlap-recall': indirect.overlap / indirect.n,
    'direct-exact-recall': direct.exact / direct.n,
    'mixed-exact-recall': mixed.exact / mixed.n,
    'paired-source-accuracy': tally.sources / tally.pairs,
    'paired-cue-accuracy': tally.cues / tally.pairs,
  };
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function speed(corpus: readonly Annotated[]): Figure {
  const texts = corpus.map(({ text }) => text);
  const [ours, peers]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ours.push(perSecond(texts, read));
    peers.push(perSecond(texts, nearestName));
  }
  return figure('speed', {
    value: median(ours),
    peerValue: median(peers),
    unit: 'documents/s',
    n: texts.length,
  });
}

function perSecond(texts: readonly string[], reader: Reader): number {
  const began = performance.now();
  for (const text of texts) reader(text);
  return (texts.length * 1000) / (performance.now() - began);
}

interface Measured {
  readonly value: number;
  readonly peerValue: number | null;
  readonly unit: string;
  readonly n: number;
}

function figure(metric: string, { value, peerValue, unit, n }: Measured): Figure {
  const ratio = peerValue ? rounded(value / peerValue) : null;
  return {
    bench: 'quotes',
    metric,
    value: rounded(value),
    unit,
    peer: 'nearest name by a speech verb',
    peerValue: peerValue === null ? null : rounded(peerValue),
    ratio,
    n,
    runs: unit === '' ? 1 : runs,
    versions: { node: process.versions.node, 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' },
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
