import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/copies/compare.ts';
import { findStories, type Story } from '../src/copies/story.ts';
import type { Segment } from '../src/document.ts';

const folder = join(import.meta.dirname, 'corpus/copies');

interface Expected {
  readonly stories: readonly (readonly string[])[];
  readonly agency: string | null;
  readonly copies: Readonly<
    Record<string, { relation: string; missing?: readonly string[]; added?: readonly string[] }>
  >;
}

const story = (path: string, text: string) => ({
  path,
  text,
  segments: [{ kind: 'story', start: 0, end: text.length }] as readonly Segment[],
});

const grouping = (stories: readonly Story[]): string[][] =>
  stories.map(({ copies }) => copies.map(({ path }) => path).toSorted()).toSorted();

describe.each(readdirSync(folder))('the documents of corpus/copies/%s', (slug) => {
  const expected: Expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));
  const documents = readdirSync(join(folder, slug))
    .filter((name) => name.startsWith('source.'))
    .map((name) => story(name, readFileSync(join(folder, slug, name), 'utf8')));
  const textOf = (path: string) => documents.find((document) => document.path === path)?.text ?? '';
  const stories = findStories(documents);

  test('are grouped into the stories they publish', () => {
    expect(grouping(stories)).toEqual(expected.stories.map((paths) => paths.toSorted()).toSorted());
    expect(stories.find(({ agency }) => agency !== null)?.agency ?? null).toBe(expected.agency);
  });

  test.each(Object.entries(expected.copies))('%s lacks and adds what it should', (path, wanted) => {
    const copy = stories.flatMap(({ copies }) => copies).find((each) => each.path === path);
    expect(copy?.relation).toBe(wanted.relation);
    const missing = copy?.missing.map(({ of, start, end }) => textOf(of).slice(start, end));
    const added = copy?.added.map(({ start, end }) => textOf(path).slice(start, end));
    if (wanted.missing) expect(missing).toEqual(wanted.missing);
    if (wanted.added) expect(added).toEqual(wanted.added);
  });
});

const ferry = readFileSync(join(folder, 'copy-of-a-copy/source.a.txt'), 'utf8');
const library = readFileSync(join(folder, 'digest-of-two/source.bookshop.txt'), 'utf8');
const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Texts made of sentences of two stories, so that they share some in any order. */
const mixtures = fc
  .array(fc.constantFrom(...`${ferry}${library}`.trim().split('\n')), { minLength: 1, maxLength: 12 })
  .map((sentences) => sentences.join('\n'));

describe('comparing two texts', () => {
  test('a text is wholly contained in itself', () => {
    fc.assert(
      fc.property(mixtures, (text) => {
        const { containedIn, contains, jaccard, relation } = compare(story('', text), story('', text));
        expect([containedIn, contains, jaccard, relation]).toEqual([1, 1, 1, 'wholly-derived']);
      }),
    );
  });

  test('turned round, containment changes places and what both share stays', () => {
    fc.assert(
      fc.property(mixtures, mixtures, (a, b) => {
        const there = compare(story('', a), story('', b));
        const back = compare(story('', b), story('', a));
        expect([back.containedIn, back.contains]).toEqual([there.contains, there.containedIn]);
        expect(back.jaccard).toBe(there.jaccard);
      }),
    );
  });

  test('aligned spans hold the same words, and no word is aligned twice', () => {
    fc.assert(
      fc.property(mixtures, mixtures, (a, b) => {
        const { aligned } = compare(story('', a), story('', b));
        for (const spans of aligned) expect(fold(a.slice(...spans.a))).toBe(fold(b.slice(...spans.b)));
        for (const side of ['a', 'b'] as const) {
          const sorted = aligned.map((spans) => spans[side]).toSorted((x, y) => x[0] - y[0]);
          for (const [at, span] of sorted.entries())
            expect(sorted[at + 1]?.[0] ?? Infinity).toBeGreaterThan(span[1]);
        }
      }),
    );
  });

  test('the text that says more is the fullest, the other wholly derived', () => {
    const cut = story('', ferry.split('\n').slice(2).join('\n'));
    expect(compare(story('', ferry), cut).relation).toBe('fullest');
    expect(compare(cut, story('', ferry)).relation).toBe('wholly-derived');
  });

  test('what a page shows beside its story does not count', () => {
    const page = `${library}Related\n${ferry}`;
    const start = library.length;
    const segments: readonly Segment[] = [
      { kind: 'story', start: 0, end: start },
      { kind: 'related', start, end: page.length },
    ];
    expect(compare({ text: page, segments }, story('', ferry)).relation).toBe('independent');
    expect(compare({ text: page, segments }, story('', library)).relation).toBe('wholly-derived');
  });

  test('texts without words, or with no word in common, are independent', () => {
    expect(compare(story('', '…'), story('', '!')).relation).toBe('independent');
    expect(compare(story('', ferry), story('', '')).containedIn).toBe(0);
  });
});

describe('grouping documents', () => {
  test('does not depend on the order in which they are given', () => {
    const cut = (text: string, from: number) => text.split('\n').slice(from).join('\n');
    const documents = [
      ferry,
      cut(ferry, 1),
      cut(ferry, 2),
      library,
      cut(library, 1),
      `${library}${cut(ferry, 3)}`,
    ];
    const named = documents.map((text, at) => story(`${at}.txt`, text));
    const expected = grouping(findStories(named));
    fc.assert(
      fc.property(fc.shuffledSubarray(named, { minLength: named.length }), (shuffled) => {
        expect(grouping(findStories(shuffled))).toEqual(expected);
      }),
    );
  });

  test('is not misled by the notices that every page of a site carries', () => {
    const notices = `Our readers keep this newsroom going. If you can, please support us from two pounds a month.
By using this site you agree that we and our partners may store and read data on your device to measure advertising.
Sign up to receive the stories of the day in your inbox each morning, and follow us for news as it happens.`;
    const pages = Array.from({ length: 12 }, (_, page) => {
      const own = Array.from({ length: 240 }, (__, at) => `word${page}x${(at * 7 + page) % 97}`).join(' ');
      return story(`${page}.html`, `${notices}\n${own}`);
    });
    expect(findStories(pages)).toHaveLength(12);
  });

  test('a document that shares its text with no other is a story of one copy', () => {
    expect(findStories([story('a', ferry)])).toEqual([
      {
        id: 's1',
        agency: null,
        copies: [{ path: 'a', relation: 'fullest', containedIn: 1, contains: 1, missing: [], added: [] }],
      },
    ]);
  });
});
