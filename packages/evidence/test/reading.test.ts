import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument, Segment } from '../src/document.ts';
import { paragraphs } from '../src/paragraph.ts';
import { openDocument, readDocument } from '../src/read/index.ts';

const corpus = resolve(import.meta.dirname, 'corpus/read');

async function read(path: string): Promise<ReadDocument> {
  const reading = await openDocument(path);
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading.document;
}

/** A segment as a person checks it: how many paragraphs, how it begins and ends. */
function summary({ text }: ReadDocument, segment: Segment) {
  const found = paragraphs(text, segment).map(({ start, end }) => text.slice(start, end));
  return {
    kind: segment.kind,
    paragraphs: found.length,
    begins: found[0]?.slice(0, 32) ?? '',
    ends: found.at(-1)?.slice(-32) ?? '',
    ...(segment.source && { source: segment.source }),
  };
}

describe('each document of the corpus is labelled as its folder expects', () => {
  for (const slug of readdirSync(corpus)) {
    test(slug, async () => {
      const source = readdirSync(join(corpus, slug)).find((name) => name.startsWith('source.')) ?? '';
      const expected: unknown = JSON.parse(readFileSync(join(corpus, slug, 'expected.json'), 'utf8'));
      const document = await read(join(corpus, slug, source));
      const { mediaType, title, publishedAt, segments } = document;
      const found = {
        mediaType,
        title,
        publishedAt,
        segments: segments.map((segment) => summary(document, segment)),
      };
      expect(found).toEqual(expected);
    });
  }
});

describe('plain text', () => {
  test('is kept exactly, but for a byte-order mark', async () => {
    const text = 'A line that ends as Windows ends lines.\r\n\r\n  Another – with “marks” and\ttabs.\r\n';
    const reading = await readDocument({ path: 'a.txt', bytes: Buffer.from(`\uFEFF${text}`) });
    expect(reading).toMatchObject({ ok: true, document: { text, mediaType: 'text/plain' } });
  });

  test.each([
    ['UTF-8', 'utf8', 'The café’s bill was £5.'],
    ['UTF-16 without a mark', 'utf16le', 'The café’s bill was £5.'],
  ] as const)('is read from %s', async (_, encoding, text) => {
    const reading = await readDocument({ path: 'a.txt', bytes: Buffer.from(text, encoding) });
    expect(reading).toMatchObject({ ok: true, document: { text } });
  });

  test('is read from Windows-1252, its quotation marks included', async () => {
    const bytes = Buffer.from('The caf\xE9\x92s \x93bill\x94 was \xA35 \x96 too much.', 'latin1');
    const reading = await readDocument({ path: 'a.txt', bytes });
    expect(reading).toMatchObject({ ok: true, document: { text: 'The café’s “bill” was £5 – too much.' } });
  });

  test('has segments that cover it in order, without gap or overlap, whatever it is', async () => {
    const line = fc.constantFrom(
      'Comments',
      'Related Articles',
      '2 hours ago',
      'The Northern Ledger',
      'READ MORE: Another story',
      '© 2025 Us',
      'A headline about the inquiry',
      'The inquiry heard on Monday that nobody had been told.',
      'Dear Ann',
      '17 July 2025',
      '',
      'By Ann Other',
      'Advertisement',
      '> quoted',
      '1. First item of the list',
      '“Who was told?” he asked.',
    );
    const text = fc.oneof(
      fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const reading = await readDocument({ path: 'a.txt', bytes: Buffer.from(words) });
        if (!reading.ok) return;
        const { segments, text: kept } = reading.document;
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(kept.length);
        for (const [i, { start, end }] of segments.entries()) {
          expect(start).toBeLessThan(end);
          if (i > 0) expect(start).toBe(segments[i - 1]?.end);
        }
      }),
    );
  });
});

const seeds = resolve(process.env['CANDOUR_DATA'] ?? '../shared/data', 'seeds');
const hasSeeds = existsSync(seeds);
if (!hasSeeds) console.warn(`Skipped the seed documents: there is no ${seeds}.`);

describe.skipIf(!hasSeeds)('the seed documents', () => {
  test('the scraped copy: a headline, 21 paragraphs, and three other stories with publisher and age', async () => {
    const document = await read(join(seeds, '001_65465083f55dc1ab.txt'));
    const parts = document.segments.map((segment) => summary(document, segment));
    expect(parts.map(({ kind, paragraphs: count }) => [kind, count]).slice(0, 2)).toEqual([
      ['headline', 1],
      ['story', 21],
    ]);
    const related = parts.filter(({ kind }) => kind === 'related');
    expect(related.map(({ source }) => source?.age)).toEqual([
      '30 minutes ago',
      '40 minutes ago',
      '41 minutes ago',
    ]);
    expect(related.every(({ source }) => source?.publisher)).toBe(true);
  });

  test('the original: story from the first line to the last', async () => {
    const { segments } = await read(join(seeds, '000_70840e194af79fd3.txt'));
    expect(segments.map(({ kind }) => kind)).toEqual(['story']);
  });
});
