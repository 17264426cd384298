import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCanonical } from '../src/entry/canonical.ts';
import type { Json } from '../src/entry/entry.ts';
import { glance } from '../src/entry/glance.ts';
import { parseEnvelope } from '../src/entry/parse.ts';
import { scanCanonical } from '../src/entry/scan.ts';
import { envelope } from './published.ts';

const numRuns = Number(process.env['CANDOUR_RUNS'] ?? 1500);
const utf8 = new TextEncoder();

/** What the format’s page says: decode, parse, print, compare. */
function isCanonical(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return printCanonical(JSON.parse(text) as Json) === text;
  } catch {
    return false;
  }
}

const isScanned = (bytes: Uint8Array) => scanCanonical(bytes) === bytes.length;

/** Characters whose order or spelling is easily got wrong: controls, quotes, U+E000 to U+FFFF beside surrogate pairs. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\\/\b\f\n\r\t\u0000\u001f\u007f\u0080\u07ff\u0800\u2028\ud7ff\ue000\uffff\ufeff'),
    fc.constantFrom('\u{10000}', '\u{10ffff}', '\u{1f600}', '__proto__', 'é', 'a', 'B', '1', '10', '2'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 6,
});
const number = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((n) => !Number.isInteger(n) || Number.isSafeInteger(n)),
  fc.maxSafeInteger(),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(1e-7, 0.000001, 1.5e-300, -5e-324, 0.1, 2 ** 53 - 1),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(text, tie('json')), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

/** Bytes changed here and there: put in, taken out, doubled, or replaced by those that mean something in JSON. */
const meaning = fc.constantFrom(
  ...utf8.encode('{}[]",:\\/-+.eE0129 \n\tunbtfrls'),
  0x80,
  0xbf,
  0xc0,
  0xe0,
  0xed,
  0xf4,
  0xff,
);
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    taken: fc.nat(2),
    put: fc.array(fc.oneof(meaning, fc.nat(255)), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);
type Edit = { readonly at: number; readonly taken: number; readonly put: readonly number[] };

function edited(bytes: Uint8Array, changes: readonly Edit[]): Uint8Array {
  const copy = [...bytes];
  for (const { at, taken, put } of changes) copy.splice(at % (copy.length + 1), taken, ...put);
  return Uint8Array.from(copy);
}

describe('the scan of canonical JSON', () => {
  it('takes whatever is printed canonically', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(isScanned(utf8.encode(printCanonical(value)))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('takes JSON as others print it only where that is canonical', () => {
    fc.assert(
      fc.property(json, fc.nat(1), (value, indent) => {
        const bytes = utf8.encode(JSON.stringify(value, null, indent));
        expect(isScanned(bytes)).toBe(isCanonical(bytes));
      }),
      { numRuns },
    );
  });

  it('agrees with parsing and printing about bytes that were changed', () => {
    fc.assert(
      fc.property(json, edits, (value, changes) => {
        const bytes = edited(utf8.encode(printCanonical(value)), changes);
        expect(isScanned(bytes)).toBe(isCanonical(bytes));
      }),
      { numRuns: numRuns * 4 },
    );
  });

  it('agrees about every number that a few signs can spell', () => {
    const spelled = fc.string({ unit: fc.constantFrom(...'-+.eE0123456789'), minLength: 1, maxLength: 24 });
    const near = fc
      .tuple(number, fc.constantFrom('', '0', '.0', 'e0', 'e+1'))
      .map(([n, more]) => `${n}${more}`);
    fc.assert(
      fc.property(fc.oneof(spelled, near), (word) => {
        expect(isScanned(utf8.encode(word))).toBe(isCanonical(utf8.encode(word)));
      }),
      { numRuns: numRuns * 2 },
    );
  });

  it('agrees about every escape and every sequence of two bytes', () => {
    for (let code = 0; code < 0x300; code += 1) {
      for (const hex of [code.toString(16), code.toString(16).toUpperCase()]) {
        const escaped = utf8.encode(`"\\u${hex.padStart(4, '0')}"`);
        expect(isScanned(escaped), `${hex}`).toBe(isCanonical(escaped));
      }
    }
    for (let byte = 0; byte < 256; byte += 1) {
      const short = Uint8Array.of(0x22, 0x5c, byte, 0x22);
      expect(isScanned(short), `\\ ${byte}`).toBe(isCanonical(short));
    }
    for (let pair = 0; pair < 65_536; pair += 1) {
      const bytes = Uint8Array.of(0x22, pair >> 8, pair & 255, 0x22);
      if (isScanned(bytes) !== isCanonical(bytes)) expect.fail(`bytes ${bytes.join()}`);
    }
  });

  it('agrees about characters of three and four bytes at the edges of what UTF-8 allows', () => {
    const edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    for (let first = 0xdf; first <= 0xf8; first += 1) {
      for (const second of edges) {
        for (const third of edges) {
          for (const more of [[], [0x80], [0xbf], [0xc0], [0x22]]) {
            const bytes = Uint8Array.of(0x22, first, second, third, ...more, 0x22);
            if (isScanned(bytes) !== isCanonical(bytes)) expect.fail(`bytes ${bytes.join()}`);
          }
        }
      }
    }
  });

  it('nests as deep as printing does, and no deeper', () => {
    for (const depth of [63, 64, 65, 30_000]) {
      const bytes = utf8.encode('['.repeat(depth) + ']'.repeat(depth));
      expect(isScanned(bytes)).toBe(depth <= 64);
    }
  });
});

describe('a glance at an entry', () => {
  const commitment = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  const instant = fc.oneof(
    fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString()),
    fc.constantFrom('2023-02-28T00:00:00.000Z', '2023-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z'),
    fc.constantFrom('2023-04-31T00:00:00.000Z', '2023-00-01T00:00:00.000Z', '2023-01-01T24:00:00.000Z'),
  );
  const end = fc.option(instant);
  const made = fc.record(
    {
      seq: fc.nat(50),
      body: json,
      happenedAt: fc.oneof(instant, fc.record({ earliest: end, latest: end })),
      recordedAt: instant,
      corrects: fc.record({
        entry: fc.oneof(fc.nat(), fc.maxSafeNat()),
        how: fc.constantFrom('replaced', 'withdrawn'),
      }),
      sealed: fc.array(fc.constantFrom(commitment, commitment.replace('U=', 'V=')), { maxLength: 66 }),
      kind: fc.constantFrom('note', 'candour.erasure', 'x'.repeat(128), 'x'.repeat(129), '-x', ''),
      blob: fc.constant({ sha256: 'a'.repeat(64), size: 1 }),
    },
    { requiredKeys: ['seq'] },
  );
  const leaf = made.map(({ seq, ...special }) =>
    utf8.encode(printCanonical(envelope(seq, special as Parameters<typeof envelope>[1]) as unknown as Json)),
  );

  /** What a glance says is so; where it says nothing, nothing is claimed. */
  function expectSo(bytes: Uint8Array): boolean {
    const glimpse = glance(bytes);
    if (!glimpse) return false;
    const parsed = parseEnvelope(bytes);
    if (!parsed.ok) expect.fail(`${new TextDecoder().decode(bytes)}: ${parsed.finding.message}`);
    const { recordedAt, corrects, kind } = parsed.envelope;
    expect(glimpse).toEqual({ recordedAt, ...(corrects && { corrects }) });
    expect(kind).not.toBe('candour.erasure');
    return true;
  }

  it('says of no entry what reading it whole does not', () => {
    fc.assert(
      fc.property(leaf, (bytes) => void expectSo(bytes)),
      { numRuns },
    );
  });

  it('says of no entry that was changed what reading it whole does not', () => {
    fc.assert(
      fc.property(leaf, edits, (bytes, changes) => void expectSo(edited(bytes, changes))),
      {
        numRuns: numRuns * 4,
      },
    );
  });

  it('is enough for ordinary entries', () => {
    const ordinary = [
      {},
      { happenedAt: '2022-03-31T09:00:00.000Z' },
      { corrects: { entry: 0, how: 'replaced' } },
      { sealed: [commitment, commitment] },
      { body: null },
      { body: { note: 'Gwelwyd – “ddoe”\n', n: [1.5, -2, true], Ωmega: {} } },
    ] as const;
    for (const special of ordinary) {
      const bytes = utf8.encode(printCanonical(envelope(3, special) as unknown as Json));
      expect(expectSo(bytes), JSON.stringify(special)).toBe(true);
    }
  });
});
