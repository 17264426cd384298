import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '@candour/evidence';
import { findCommitments, findRecommendations } from '@candour/evidence';
import type { Expected } from './extract/expected.ts';
import type { LabelledRecord, RecordLabel } from './extract/records.ts';
import { readRecords } from './extract/records.ts';
import {
  emptyScore,
  type Score,
  sameDue,
  sameSet,
  scoreCommitments,
  scoreRecommendations,
} from './extract/score.ts';
import type { Figure } from './figure.ts';

const corpus = 'packages/evidence/test/corpus/promises';
const labels = 'bench/src/extract/labels.json';

/**
 * Recommendations of real records (`--data`: a folder like `records/`): addressees and deadlines against
 * hand labels, by halves; then the invented documents of the corpus, labelled in full, by parts.
 */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  const folder = data ?? join(process.env['CANDOUR_DATA'] ?? '../shared/data', 'records');
  const known = JSON.parse(await readFile(labels, 'utf8')) as readonly RecordLabel[];
  const records = await readRecords(folder, known);
  for (const half of ['tune', 'report'] as const)
    yield* onRecords(
      `records, ${half}`,
      records.filter((one) => one.half === half),
    );
  for (const part of ['tune', 'report'] as const) yield* onCorpus(part);
}

function* onRecords(name: string, records: readonly LabelledRecord[]): Iterable<Figure> {
  const sum = { labelled: 0, found: 0, addressees: 0, due: 0, spurious: 0 };
  const start = performance.now();
  for (const { label, text, published } of records) {
    const found = findRecommendations(documentOf(label.ref, text, published));
    const labelled = label.count ?? 1;
    sum.labelled += labelled;
    sum.found += Math.min(found.length, labelled);
    sum.spurious += Math.max(0, found.length - labelled);
    const latest = label.due.latest ?? null;
    const due = { words: null, earliest: null, latest, status: label.due.status };
    sum.addressees += found
      .slice(0, labelled)
      .filter((one) => sameSet(label.addressees, one.addressees)).length;
    sum.due += found.slice(0, labelled).filter((one) => sameDue(due, one.due)).length;
  }
  const spent = performance.now() - start;
  const of = (value: number): number => round(value / sum.labelled);
  yield figure(`found (${name})`, of(sum.found), 'share', records.length);
  yield figure(`spurious (${name})`, sum.spurious, 'recommendations', records.length);
  yield figure(`addressee set exactly right (${name})`, of(sum.addressees), 'share', records.length);
  yield figure(`due right (${name})`, of(sum.due), 'share', records.length);
  yield figure(`time (${name})`, round(spent / records.length), 'ms/document', records.length);
}

async function* onCorpus(part: Expected['part']): AsyncIterable<Figure> {
  const recommendations = emptyScore();
  const commitments = emptyScore();
  let documents = 0;
  for (const slug of await readdir(corpus)) {
    const expected = JSON.parse(await readFile(join(corpus, slug, 'expected.json'), 'utf8')) as Expected;
    if (expected.part !== part) continue;
    documents += 1;
    const document = documentOf(
      slug,
      await readFile(join(corpus, slug, 'source.txt'), 'utf8'),
      expected.published,
    );
    scoreRecommendations(findRecommendations(document), expected, recommendations);
    scoreCommitments(findCommitments(document), expected, commitments);
  }
  yield* figuresOf(`recommendations, corpus, ${part}`, recommendations, documents);
  yield* figuresOf(`commitments, corpus, ${part}`, commitments, documents);
}

function* figuresOf(
  name: string,
  { labelled, proposed, matched, fields }: Score,
  n: number,
): Iterable<Figure> {
  yield figure(`precision (${name})`, round(matched / proposed), 'share', n);
  yield figure(`recall (${name})`, round(matched / labelled), 'share', n);
  yield figure(`F1 (${name})`, round((2 * matched) / (proposed + labelled)), 'share', n);
  for (const [field, right] of Object.entries(fields))
    yield figure(`${field} right (${name})`, round(right / matched), 'share', n);
}

function documentOf(path: string, text: string, publishedAt: string | null): ReadDocument {
  const segments = [{ kind: 'story' as const, start: 0, end: text.length }];
  return { path, sha256: '', mediaType: 'text/plain', title: null, publishedAt, text, segments };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

// There is no peer: no published program reads either.
function figure(metric: string, value: number, unit: string, n: number): Figure {
  return {
    bench: 'extract',
    metric,
    value,
    unit,
    peer: null,
    peerValue: null,
    ratio: null,
    n,
    runs: 1,
    versions: { node: process.versions.node },
  };
}
