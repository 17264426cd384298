import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxDepth, printCanonical, Unprintable } from '../src/entry/canonical.ts';
import type { Json } from '../src/index.ts';
import { json, runs } from './samples.ts';

function refusal(value: unknown): string {
  try {
    printCanonical(value as Json);
  } catch (fault) {
    if (fault instanceof Unprintable) return `${fault.code}: ${fault.message}`;
    throw fault;
  }
  return 'printed';
}

/** Nested so often, with a number in the middle. */
function nest(depth: number): Json {
  return depth === 0 ? 1 : [nest(depth - 1)];
}

function fromBits(bits: string): number {
  return new DataView(new Uint8Array(Buffer.from(bits, 'hex')).buffer).getFloat64(0);
}

describe('canonical JSON', () => {
  test('orders names by UTF-16 code units, as the example of RFC 8785 section 3.2.3 does', () => {
    const unordered = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = [...printCanonical(unordered).matchAll(/:"([^"]*)"/g)].map(([, value]) => value);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('prints the sample of RFC 8785 section 3.2.2 byte for byte, but for its number beyond 2^53', () => {
    const sample = {
      numbers: [Number('333333333.33333329'), 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(printCanonical(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['4340000000000000', 'refused'],
    ['433fffffffffffff', '9007199254740991'],
    ['c33fffffffffffff', '-9007199254740991'],
    ['7fefffffffffffff', 'refused'],
    ['7fffffffffffffff', 'refused'],
    ['7ff0000000000000', 'refused'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
  ])('prints the number with bits %s as %s (RFC 8785 appendix B)', (bits, printed) => {
    const number = fromBits(bits);
    if (printed === 'refused') expect(refusal(number)).toMatch(/^unsafe-number: /);
    else expect(printCanonical(number)).toBe(printed);
  });

  test('says what it refuses, and what to do', () => {
    expect(refusal(2 ** 53)).toBe(
      'unsafe-number: The number 9007199254740992 is not one that every reader reads alike; send numbers beyond 2^53 as text.',
    );
    expect(refusal({ a: ['\ud800'] })).toBe(
      'lone-surrogate: A text holds half of a surrogate pair, which no UTF-8 can carry; send the whole character, or U+FFFD in its place.',
    );
    expect(refusal({ 'a\udc00': 1 })).toMatch(/^lone-surrogate: /);
    expect(refusal('😀\ude00')).toMatch(/^lone-surrogate: /);
    expect(refusal(Number.NaN)).toMatch(/^unsafe-number: /);
    expect(refusal({ a: undefined })).toBe(
      'entry-malformed: A body is plain JSON; undefined has no place in it.',
    );
    expect(refusal(new Date(0))).toBe(
      'entry-malformed: A body is plain JSON: objects of a class have no place in it.',
    );
    expect(refusal(nest(maxDepth))).toBe('printed');
    const tooDeep = `entry-malformed: The body nests too deep (the whole entry has at most ${maxDepth} levels), or contains itself; flatten it, or put it in a document and give its hash.`;
    expect(refusal(nest(maxDepth + 1))).toBe(tooDeep);
    const round: unknown[] = [];
    round.push({ round });
    expect(refusal(round)).toBe(tooDeep);
  });

  test.each([[1n], [Symbol('a')], [() => 1], [new Array(1)], [new Map()], [Object.create({ a: 1 })]])(
    'refuses %s, which JSON cannot say',
    (value) => {
      expect(refusal({ value })).toMatch(/^entry-malformed: /);
    },
  );

  test('keeps __proto__ as a name like any other', () => {
    const value = JSON.parse('{"__proto__":{"admin":true},"a":1}') as Json;
    expect(printCanonical(value)).toBe('{"__proto__":{"admin":true},"a":1}');
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test('reads back as what was printed, and prints the same again whatever the order of names', () => {
    fc.assert(
      fc.property(json, (value) => {
        const printed = printCanonical(value);
        const back = JSON.parse(printed) as Json;
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
        expect(printCanonical(back)).toBe(printed);
        expect(printCanonical(reverse(value))).toBe(printed);
      }),
      { numRuns: runs },
    );
  });

  test('is what JSON.stringify prints of each part, names in order', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(printCanonical(value)).toBe(naive(value));
      }),
      { numRuns: runs },
    );
  });
});

function reverse(value: Json): Json {
  if (Array.isArray(value)) return value.map(reverse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reverse(field as Json)]),
  );
}

/** RFC 8785 in five lines: atoms as JSON.stringify has them, names sorted. */
function naive(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(naive).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${naive(field as Json)}`).join(',')}}`;
}
