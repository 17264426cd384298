import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../src/read/html/read.ts';

const corpus = resolve(import.meta.dirname, 'corpus/html');

interface Expected {
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Phrases, by the kind of segment that must hold each. */
  readonly holds: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly { readonly publisher: string; readonly age: string }[];
}

function read(html: string) {
  const reading = readHtml(html);
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading.content;
}

function textOf(content: ReturnType<typeof read>, kind: string): string {
  const segments = content.segments.filter((segment) => segment.kind === kind);
  return segments.map(({ start, end }) => content.text.slice(start, end)).join('\n');
}

describe('each page of the corpus is labelled as its folder expects', () => {
  for (const slug of readdirSync(corpus)) {
    const html = readFileSync(join(corpus, slug, 'source.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(corpus, slug, 'expected.json'), 'utf8')) as Expected;
    const content = read(html);

    test(`${slug}: title and date`, () => {
      expect(content).toMatchObject({ title: expected.title, publishedAt: expected.publishedAt });
    });

    for (const [kind, phrases] of Object.entries(expected.holds)) {
      test(`${slug}: ${kind}`, () => {
        const text = textOf(content, kind);
        expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
      });
    }

    test(`${slug}: sources of related stories`, () => {
      const sources = content.segments.flatMap(({ source }) => (source?.publisher ? [source] : []));
      expect(sources).toEqual(expected.sources);
    });
  }
});

const tags = [
  'p',
  'div',
  'span',
  'b',
  'li',
  'ul',
  'td',
  'tr',
  'table',
  'a',
  'h2',
  'article',
  'nav',
  'pre',
  'br',
];
const markup = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<!-- unseen -->',
    '<',
    '&amp;',
    '&',
    '<script>unseen()</script>',
    '<a href="/x">',
    '<div class="related">',
  ),
);
const shown = fc.stringMatching(/^[a-z]{3,9}$/).map((word) => ` ${word}, `);

describe('whatever the markup', () => {
  const soup = fc.array(fc.oneof(markup, shown), { minLength: 1, maxLength: 80 });

  test('segments cover the text without gap or overlap', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const reading = readHtml(parts.join(''));
        if (!reading.ok) return;
        let end = 0;
        for (const segment of reading.content.segments) {
          expect(segment.start).toBe(end);
          end = segment.end;
        }
        expect(end).toBe(reading.content.text.length);
      }),
      { numRuns: 300 },
    );
  });

  test('every word that shows is in the text, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...tags).map((tag) => `<${tag}>`),
            shown,
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const words = parts
            .filter((part) => !part.startsWith('<'))
            .map((part) => part.replace(/[ ,]/g, ''));
          const reading = readHtml(parts.join(''));
          const text = reading.ok ? reading.content.text : '';
          expect(text.match(/[a-z]+/g) ?? []).toEqual(words);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('hostile and broken pages', () => {
  test('a hundred thousand nested elements are read', () => {
    const depth = 100_000;
    expect(read(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}<p>after`).text).toBe('deep\n\nafter');
  });

  test('megabytes of script are no text', () => {
    const html = `<script>${'let a = "<p>";'.repeat(300_000)}</script><p>All that shows.`;
    expect(read(html).text).toBe('All that shows.');
  });

  test('text without a tag is its own story', () => {
    expect(read('Only words here.').segments).toEqual([{ kind: 'story', start: 0, end: 16 }]);
  });

  test('a CDATA section that is never closed hides nothing', () => {
    expect(read('<body><![CDATA[ <p>Still here.</p>').text).toContain('Still here.');
  });

  test('a page of frames is refused with what to do', () => {
    expect(readHtml('<frameset><frame src="a.html"></frameset>')).toMatchObject({
      ok: false,
      refusal: { code: 'frames-only' },
    });
  });

  test('a page without text is refused', () => {
    expect(readHtml('<body><div id="root"></div>')).toMatchObject({
      ok: false,
      refusal: { code: 'no-text' },
    });
  });
});
