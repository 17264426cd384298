import { propose } from '@candour/evidence';
import { openDocument } from '@candour/evidence/read';
import type { Figure } from './figure.ts';
import { readLabelled } from './reading/gold.ts';
import { scoreDocument } from './reading/score.ts';
import { type Count, Tally } from './reading/tally.ts';

const corpus = 'packages/evidence/test/corpus/reading';

/**
 * The whole reader on documents labelled by hand: what it finds, whose it says it is, by when, and what it
 * should have left alone. Each document is read by itself. Every fault goes to standard error as one line.
 */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  const labelled = await readLabelled(data ?? corpus);
  const tally = new Tally();
  for (const one of labelled) {
    const reading = await openDocument(one.path);
    tally.ask(
      'documents read',
      reading.ok,
      () => `${one.name}: ${reading.ok ? '' : reading.refusal.message}`,
    );
    if (!reading.ok) continue;
    const proposals = propose([reading.document], { published: null });
    scoreDocument(tally, one, { document: reading.document, proposals });
  }
  for (const fault of tally.faults.toSorted((a, b) => (a < b ? -1 : 1))) process.stderr.write(`${fault}\n`);
  for (const [sort, count] of tally.counts) yield* figuresOf(sort, count);
  for (const [question, { right, asked }] of tally.shares) yield figure(question, right / asked, asked);
}

function* figuresOf(sort: string, { hits, exact, missed, spurious }: Count): Iterable<Figure> {
  const [gold, found] = [hits + missed, hits + spurious];
  yield figure(`${sort} precision`, hits / Math.max(found, 1), found);
  yield figure(`${sort} recall`, hits / Math.max(gold, 1), gold);
  yield figure(`${sort} f1`, (2 * hits) / Math.max(gold + found, 1), gold);
  yield figure(`${sort} exact f1`, (2 * exact) / Math.max(gold + found, 1), gold);
}

function figure(metric: string, value: number, n: number): Figure {
  const rounded = Number(value.toFixed(3));
  return {
    bench: 'reading',
    metric,
    value: rounded,
    unit: '',
    peer: null,
    peerValue: null,
    ratio: null,
    n,
    runs: 1,
    versions: { node: process.version },
  };
}
