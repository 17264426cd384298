import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { propose, type ReadDocument, type ReadingResult } from '@candour/evidence';
import { openDocument } from '@candour/evidence/read';
import { beforeAll, describe, expect, it } from 'vitest';

const example = join(import.meta.dirname, '../examples/harrow-lane');

interface ExpectedStory {
  readonly agency: string | null;
  readonly copies: readonly { readonly document: string; readonly relation: string }[];
}

const expected: { copies: { stories: readonly ExpectedStory[] } } = JSON.parse(
  readFileSync(join(example, 'expected.json'), 'utf8'),
);

let documents: readonly ReadDocument[];
let proposals: Omit<ReadingResult, 'documents' | 'refusals'>;

beforeAll(async () => {
  const names = readdirSync(join(example, 'documents')).sort();
  const readings = await Promise.all(names.map((name) => openDocument(join(example, 'documents', name))));
  documents = readings.map((reading, at) => {
    if (!reading.ok) throw new Error(reading.refusal.message);
    return { ...reading.document, path: names[at] ?? '' };
  });
  proposals = propose(documents, { published: null });
});

/** What stands at a proposal’s evidence, whatever the file. */
function wordsAt({ path, start, end }: { path: string; start: number; end: number }): string {
  return documents.find((document) => document.path === path)?.text.slice(start, end) ?? '';
}

describe('given the documents of Harrow Lane', () => {
  it('the agency story and its two copies are one story, the fullest first, and the agency is named', () => {
    const [wire] = expected.copies.stories;
    const story = proposals.stories.find(({ copies }) => copies[0]?.path === 'agency-story.txt');
    expect(story?.agency).toBe(wire?.agency);
    expect(story?.copies.map(({ path, relation }) => ({ document: path, relation }))).toEqual(
      wire?.copies.map(({ document, relation }) => ({ document, relation })),
    );
  });

  it('the independent story that shares one official’s words is a story of its own', () => {
    const story = proposals.stories.find(({ copies }) =>
      copies.some(({ path }) => path === 'independent-story.txt'),
    );
    expect(story?.copies).toHaveLength(1);
  });

  it('the quotation that an editor altered is found in the fullest copy and scored altered in his', () => {
    const statement = proposals.statements.find(({ text }) =>
      text.includes('while a planned visit is outstanding'),
    );
    expect(statement?.evidence.find(({ path }) => path === 'agency-story.txt')?.fidelity).toBe('exact');
    expect(statement?.evidence.find(({ path }) => path === 'shortened-copy.txt')?.fidelity).toBe('altered');
  });

  it('nothing is taken from advertising, related stories or comments', () => {
    const all = [...proposals.statements, ...proposals.recommendations, ...proposals.commitments];
    for (const { evidence } of all) {
      for (const passage of evidence) {
        const segments = documents.find(({ path }) => path === passage.path)?.segments ?? [];
        const around = segments.filter(({ start, end }) => start < passage.end && passage.start < end);
        expect(around.some(({ kind }) => kind === 'story')).toBe(true);
      }
    }
    const page = documents.find(({ path }) => path === 'scraped-copy.html');
    const related = page?.segments.filter(({ kind }) => kind === 'related') ?? [];
    expect(related.map(({ source }) => source?.publisher)).not.toContain(null);
    expect(related.length).toBeGreaterThanOrEqual(3);
  });

  it('every one of the review’s numbered recommendations is found, once', () => {
    const numbered = proposals.recommendations.filter(
      ({ number, evidence }) =>
        number !== null && evidence.some(({ path }) => path === 'learning-review.pdf'),
    );
    const numbers = new Set(numbered.map(({ number }) => number?.replace(/\(.*/, '')));
    expect([...numbers].map(Number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 14 }, (_, at) => at + 1),
    );
  });

  it('the minister’s promise “in the autumn” is a window, and hers', () => {
    const autumn = proposals.commitments.filter(({ due }) => due.words?.includes('autumn'));
    expect(autumn.length).toBeGreaterThan(0);
    for (const { by, due, evidence } of autumn) {
      expect(by.name).toContain('Foxley');
      expect(due).toMatchObject({ earliest: '2025-09-01', latest: '2025-11-30', status: 'resolved' });
      expect(evidence.map(wordsAt).join(' ')).toContain('autumn');
    }
  });
});
