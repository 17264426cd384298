import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../src/design/runs.ts';
import { showUnseen } from '../../src/design/unseen.ts';
import { blocksOf, paragraphsOf } from '../../src/documents/text/blocks.ts';
import { pairParagraphs } from '../../src/documents/text/pair-paragraphs.ts';
import { whatIsMissing } from '../../src/documents/text/what-is-missing.ts';

const texts = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '\u202e', '\u200b', 'é', '👩', '\u200d', '💻', '<', '&'),
  maxLength: 60,
});
const span = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('the runs of a stretch of text', () => {
  const given = fc.tuple(
    texts,
    span(60),
    fc.array(span(80), { maxLength: 6 }).map((all) => all.map((each, at) => ({ ...each, id: `m${at}` }))),
  );

  it('joined are the stretch, whatever is marked in it', () => {
    fc.assert(
      fc.property(given, ([text, within, marked]) => {
        const runs = runsOf(within, marked);
        expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.slice(within.start, within.end),
        );
      }),
    );
  });

  it('are each covered by just the marks that are said to cover them, which begin and end once at most', () => {
    fc.assert(
      fc.property(given, ([, within, marked]) => {
        const runs = runsOf(within, marked);
        for (const { start, end, ids } of runs) {
          for (let at = start; at < end; at += 1) {
            const over = marked.filter((mark) => mark.start <= at && at < mark.end).map(({ id }) => id);
            expect(ids).toEqual(over);
          }
        }
        const begun = runs.flatMap(({ begin }) => begin);
        const finished = runs.flatMap(({ finish }) => finish);
        expect(new Set(begun).size).toBe(begun.length);
        expect(new Set(finished).size).toBe(finished.length);
      }),
    );
  });
});

describe('the paragraphs of a text', () => {
  it('have every character but white space, once and in order', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), (text, cut) => {
        const at = Math.min(cut, text.length);
        const segments = [
          { kind: 'headline' as const, start: 0, end: at },
          { kind: 'story' as const, start: at, end: text.length },
        ];
        const shown = blocksOf(text, segments)
          .flatMap(({ paragraphs }) => paragraphs)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('are parted by empty lines alone', () => {
    const text = ' One\ntwo.\n \nThree. ';
    expect(
      paragraphsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['One\ntwo.', 'Three.']);
  });
});

describe('what cannot be seen in a text', () => {
  it('is named, and all else stays as it is', () => {
    expect(showUnseen('invoice\u202Efdp.exe')).toEqual([
      { text: 'invoice', unseen: false },
      { text: 'U+202E', unseen: true },
      { text: 'fdp.exe', unseen: false },
    ]);
    expect(showUnseen('pass\u200Bword').map(({ text }) => text)).toEqual(['pass', 'U+200B', 'word']);
    expect(showUnseen('\u200D').map(({ text }) => text)).toEqual(['U+200D']);
    expect(showUnseen('👩\u200D💻 می\u200Cخواهم')).toEqual([
      { text: '👩\u200D💻 می\u200Cخواهم', unseen: false },
    ]);
  });

  it('leaves no control of direction among what is shown as letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const letters = showUnseen(text).flatMap((piece) => (piece.unseen ? [] : [piece.text]));
        expect(letters.join('')).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\u061C\uFEFF\0]/);
      }),
    );
  });
});

describe('two texts side by side', () => {
  it('have each of their paragraphs once', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
    const laid = cuts.map((lengths) => {
      let at = 0;
      return lengths.map((length) => {
        const start = at;
        at += length + 2;
        return { start, end: start + length };
      });
    });
    const same = fc
      .tuple(span(200), span(200))
      .map(([a, b]) => ({ a: [a.start, a.end] as const, b: [b.start, b.end] as const }));
    fc.assert(
      fc.property(laid, laid, fc.array(same, { maxLength: 5 }), (a, b, aligned) => {
        const pairs = pairParagraphs({ a, b, aligned });
        const sorted = (all: readonly { start: number }[]) => all.toSorted((x, y) => x.start - y.start);
        expect(sorted(pairs.flatMap((pair) => pair.a))).toEqual(a);
        expect(sorted(pairs.flatMap((pair) => pair.b))).toEqual(b);
      }),
    );
  });

  it('are paired by the words they share, with what one of them lacks in its place', () => {
    const b = [0, 100, 200].map((start) => ({ start, end: start + 90 }));
    const a = [0, 100].map((start) => ({ start, end: start + 90 }));
    const aligned = [{ a: [0, 90] as const, b: [100, 190] as const }];
    expect(pairParagraphs({ a, b, aligned })).toEqual([
      { a: [], b: [b[0]], moved: false },
      { a: [a[0]], b: [b[1]], moved: false },
      { a: [a[1]], b: [], moved: false },
      { a: [], b: [b[2]], moved: false },
    ]);
  });

  it('says which paragraphs are missing as a person would', () => {
    const paragraphs = [0, 10, 20, 30].map((start) => ({ start, end: start + 9 }));
    const first = whatIsMissing(paragraphs, [
      { start: 0, end: 9 },
      { start: 10, end: 19 },
      { start: 32, end: 35 },
    ]);
    expect(first).toEqual({ where: 'first', whole: 2, part: 1, of: 4 });
    expect(whatIsMissing(paragraphs, [{ start: 20, end: 39 }]).where).toBe('last');
    expect(whatIsMissing(paragraphs, [{ start: 10, end: 19 }]).where).toBe('some');
    expect(whatIsMissing(paragraphs, []).where).toBe('none');
  });
});
