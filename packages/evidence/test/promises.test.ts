import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Expected } from '../../../bench/src/extract/expected.ts';
import type { Score } from '../../../bench/src/extract/score.ts';
import {
  emptyScore,
  overlap,
  scoreCommitments,
  scoreRecommendations,
} from '../../../bench/src/extract/score.ts';
import type { ReadDocument } from '../src/document.ts';
import { findCommitments } from '../src/extract/commitments.ts';
import { findRecommendations } from '../src/extract/recommendations.ts';
import { segmentText } from '../src/segment/segment-text.ts';

const corpus = join(import.meta.dirname, 'corpus/promises');

function documentOf(path: string, text: string, publishedAt: string | null): ReadDocument {
  const segments = [{ kind: 'story' as const, start: 0, end: text.length }];
  return { path, sha256: '', mediaType: 'text/plain', title: null, publishedAt, text, segments };
}

const cases = readdirSync(corpus).map((slug) => {
  const expected = JSON.parse(readFileSync(join(corpus, slug, 'expected.json'), 'utf8')) as Expected;
  const text = readFileSync(join(corpus, slug, 'source.txt'), 'utf8');
  return { slug, expected, document: documentOf(slug, text, expected.published) };
});

describe('recommendations and commitments of the labelled documents', () => {
  it.each(cases)(
    '$slug: nothing tempting is proposed, and every word is the document’s',
    ({ expected, document }) => {
      const found = { recommendation: findRecommendations(document), commitment: findCommitments(document) };
      for (const { text, not } of expected.negatives) {
        for (const kind of ['recommendation', 'commitment'] as const) {
          const texts = not.includes(kind) ? found[kind].map((one) => one.text) : [];
          expect(texts.filter((one) => one.includes(text) || overlap(one, text) >= 0.5)).toEqual([]);
        }
      }
      for (const { text, evidence } of [...found.recommendation, ...found.commitment]) {
        expect(evidence.map(({ start, end }) => document.text.slice(start, end)).join(' … ')).toBe(text);
      }
    },
  );

  // Floors a little below what is measured; `npm run bench -- extract` gives the figures.
  const floors = {
    tune: { recommendations: 0.95, commitments: 0.95 },
    report: { recommendations: 0.85, commitments: 0.9 },
  } as const;

  it.each(['tune', 'report'] as const)('the %s part keeps its precision and recall', (part) => {
    const recommendations = emptyScore();
    const commitments = emptyScore();
    for (const { expected, document } of cases.filter((one) => one.expected.part === part)) {
      scoreRecommendations(findRecommendations(document), expected, recommendations);
      scoreCommitments(findCommitments(document), expected, commitments);
    }
    expect(f1(recommendations)).toBeGreaterThanOrEqual(floors[part].recommendations);
    expect(f1(commitments)).toBeGreaterThanOrEqual(floors[part].commitments);
  });
});

function f1({ matched, proposed, labelled }: Score): number {
  return (2 * matched) / (proposed + labelled);
}

const seeds = join(process.env['CANDOUR_DATA'] ?? '../shared/data', 'seeds');
const known = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
if (known.length === 0) process.stderr.write(`promises: skipped the seeds, ${seeds} is not there\n`);

describe.skipIf(known.length === 0)('promises in the two seeds', () => {
  const read = (name: string, publishedAt: string | null) => {
    const text = readFileSync(join(seeds, name), 'utf8');
    return findCommitments({ ...documentOf(name, text, publishedAt), ...segmentText(text), publishedAt });
  };

  it.each(known)(
    '%s: the response, what can be done at once, the family’s reply, and nothing else',
    (name) => {
      const found = read(name, null);
      expect(found.map(({ due }) => due.status)).toEqual(['event', 'needs-anchor', 'none']);
      expect(found[2]?.condition).toMatch(/^where recommendations/);
      expect(found.map(({ by }) => by.name.split(' ').at(-1))).toEqual(['family', 'Cooper', 'Cooper']);
    },
  );

  it.each(known)('%s: a date for the response only once the document’s own is known', (name) => {
    const due = read(name, '2025-07-17')[1]?.due;
    expect(due).toMatchObject({ status: 'resolved', earliest: '2025-09-01', latest: '2025-11-30' });
  });
});
