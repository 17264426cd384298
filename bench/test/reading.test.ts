import { resolve } from 'node:path';
import { openDocument } from '@candour/evidence/read';
import { describe, expect, test } from 'vitest';
import { findExtent, fold } from '../src/reading/extent.ts';
import { type Labels, readLabelled } from '../src/reading/gold.ts';
import { match } from '../src/reading/match.ts';

const root = resolve(import.meta.dirname, '../..');
const corpora = [
  'packages/evidence/test/corpus/reading',
  'packages/evidence/test/corpus/unseen',
  'examples/harrow-lane',
];

describe('the labelled documents', async () => {
  const labelled = (await Promise.all(corpora.map((corpus) => readLabelled(resolve(root, corpus))))).flat();

  test.each(labelled)('$name says every word that its labels quote', async ({ path, labels }) => {
    const reading = await openDocument(path);
    if (!reading.ok) throw new Error(reading.refusal.message);
    const folded = fold(reading.document.text);

    const absent = textsOf(labels).filter((text) => findExtent(folded, text).length !== partsOf(text));

    expect(absent).toEqual([]);
  });
});

describe('matching proposals with labels', () => {
  const document = fold('The council will write by Friday. The trust may write.');
  const gold = [{ text: 'The council will write by Friday' }];

  test('a proposal that shares half its letters with a label is a hit, and exact only when it shares all', () => {
    const found = [{ text: 'council will write by Friday.' }];

    expect(match(document, { gold, found, either: [] }).pairs).toEqual([
      { gold: gold[0], found: found[0], exact: false },
    ]);
  });

  test('a proposal on a span that is not scored counts neither way', () => {
    const found = [{ text: 'The trust may write' }];

    const unscored = match(document, { gold, found, either: ['The trust may write.'] });

    expect(unscored).toEqual({ pairs: [], missed: gold, spurious: [] });
  });

  test('a second proposal on the same words is spurious', () => {
    const found = [{ text: 'The council will write by Friday' }, { text: 'will write by Friday' }];

    expect(match(document, { gold, found, either: [] }).spurious).toEqual([found[1]]);
  });
});

function textsOf({ statements, recommendations, commitments, negatives, either }: Labels): readonly string[] {
  return [statements, recommendations, commitments, negatives, either].flat().map(({ text }) => text);
}

function partsOf(text: string): number {
  return text.split(' … ').filter((part) => fold(part)).length;
}
