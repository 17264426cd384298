import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../src/entry/check-draft.ts';
import { isInstant } from '../src/entry/instant.ts';
import { type Prepared, prepareLeaf, printLeaf } from '../src/entry/leaf.ts';
import { type Draft, draftSchema, type Json, parseEnvelope } from '../src/index.ts';
import { draft, json, runs } from './samples.ts';

const utf8 = new TextEncoder();

function prepare(one: Draft): Prepared {
  const prepared = prepareLeaf(one);
  if ('code' in prepared) throw new Error(prepared.message);
  return prepared;
}

function finding(one: unknown): string {
  const found = checkDraft(one) ?? prepareLeaf(one as Draft);
  return 'code' in found ? `${found.code}: ${found.message}` : 'in order';
}

function parsed(leaf: string | Uint8Array): string {
  const result = parseEnvelope(typeof leaf === 'string' ? utf8.encode(leaf) : leaf);
  return result.ok ? 'in order' : `${result.finding.code}: ${result.finding.message}`;
}

const leaf = printLeaf(prepare(draft()), '2022-03-02T09:00:00.000Z');

describe('a draft', () => {
  test('in order has nothing said against it, with every field it may have', () => {
    expect(finding(draft())).toBe('in order');
    expect(
      finding(
        draft({
          happenedAt: { earliest: null, latest: '2022-03-01T00:00:00.000Z' },
          recordedAt: '2022-03-01T00:00:00.000Z',
          corrects: { entry: 0, how: 'withdrawn' },
          blob: { sha256: 'ab'.repeat(32), size: 70_000 },
          sealed: [{ subject: 'person_1', body: null }],
          key: 'c0a8-1',
          expectedHead: null,
        }),
      ),
    ).toBe('in order');
  });

  test.each<[unknown, string]>([
    ['text', 'entry-malformed: A draft is an object; this is "text".'],
    [
      { ...draft(), severity: 3 },
      'entry-malformed: A draft has no field "severity"; it may have matter, kind, actor, happenedAt, recordedAt, corrects, body, blob, sealed, key, expectedHead.',
    ],
    [
      JSON.parse('{"__proto__":{"matter":"m"}}'),
      'entry-malformed: A draft has no field "__proto__"; it may have matter, kind, actor, happenedAt, recordedAt, corrects, body, blob, sealed, key, expectedHead.',
    ],
    [
      { ...draft(), matter: 'Anna’s' },
      'entry-malformed: "matter" must be 1 to 128 of the characters A-Z a-z 0-9 . _ : @ / - and begin with a letter or digit; it is "Anna’s".',
    ],
    [
      { ...draft(), actor: undefined },
      'entry-malformed: "actor" must be 1 to 128 of the characters A-Z a-z 0-9 . _ : @ / - and begin with a letter or digit; it is missing.',
    ],
    [
      draft({ kind: 'k'.repeat(129) }),
      `entry-malformed: "kind" must be 1 to 128 of the characters A-Z a-z 0-9 . _ : @ / - and begin with a letter or digit; it is "${'k'.repeat(39)}…".`,
    ],
    [
      draft({ happenedAt: '2022-02-29T00:00:00.000Z' }),
      'instant-not-canonical: "happenedAt" must be an instant in UTC that exists, written like 2022-03-01T09:00:00.000Z; it is "2022-02-29T00:00:00.000Z".',
    ],
    [
      draft({ happenedAt: { earliest: '2022-03-02T00:00:00.000Z', latest: '2022-03-01T00:00:00.000Z' } }),
      'window-reversed: "happenedAt" is a window that ends at 2022-03-01T00:00:00.000Z, before it begins at 2022-03-02T00:00:00.000Z; exchange them.',
    ],
    [
      { ...draft(), happenedAt: { earliest: null } },
      'instant-not-canonical: "happenedAt.latest" must be an instant in UTC that exists, written like 2022-03-01T09:00:00.000Z; it is missing.',
    ],
    [
      { ...draft(), happenedAt: 1646125200000 },
      'entry-malformed: "happenedAt" must be an instant, or a window {"earliest","latest"}; it is 1646125200000.',
    ],
    [
      draft({ recordedAt: '2022-03-01' }),
      'instant-not-canonical: "recordedAt" must be an instant in UTC that exists, written like 2022-03-01T09:00:00.000Z; it is "2022-03-01".',
    ],
    [
      draft({ corrects: { entry: -1, how: 'replaced' } }),
      'entry-malformed: "corrects.entry" must be an entry\'s number; it is -1.',
    ],
    [
      { ...draft(), corrects: { entry: 1, how: 'edited' } },
      'entry-malformed: "corrects.how" must be "replaced" or "withdrawn"; it is "edited".',
    ],
    [{ ...draft(), corrects: 1 }, 'entry-malformed: "corrects" must be {"entry","how"}; it is 1.'],
    [{ ...draft(), blob: 'ab' }, 'entry-malformed: "blob" must be {"sha256","size"}; it is "ab".'],
    [
      draft({ blob: { sha256: 'AB'.repeat(32), size: 1 } }),
      `entry-malformed: "blob.sha256" must be 64 hexadecimal digits in small letters; it is "${'AB'.repeat(19)}A…".`,
    ],
    [
      draft({ blob: { sha256: 'ab'.repeat(32), size: 1.5 } }),
      'entry-malformed: "blob.size" must be a whole number of bytes; it is 1.5.',
    ],
    [
      draft({ sealed: [] }),
      'entry-malformed: "sealed" must be 1 to 64 parts {"subject","body"}, each with a subject\'s id.',
    ],
    [
      draft({ key: 'two words' }),
      'entry-malformed: "key" must be 1 to 200 visible ASCII characters without a space; it is "two words".',
    ],
    [
      draft({ expectedHead: 1.5 }),
      'entry-malformed: "expectedHead" must be the number of the matter\'s last entry, or null; it is 1.5.',
    ],
    [
      draft({ body: 2 ** 53 }),
      'unsafe-number: The number 9007199254740992 is not one that every reader reads alike; send numbers beyond 2^53 as text.',
    ],
    [
      draft({ body: '\udc00' }),
      'lone-surrogate: A text holds half of a surrogate pair, which no UTF-8 can carry; send the whole character, or U+FFFD in its place.',
    ],
  ])('that is %j is refused with one sentence', (one, sentence) => {
    expect(finding(one)).toBe(sentence);
  });

  test('is too large from the byte at which its leaf would no longer fit an entry bundle', () => {
    const room = 65_535 - printLeaf(prepare(draft({ body: '' })), '2022-03-02T09:00:00.000Z').length;
    const full = prepare(draft({ body: 'x'.repeat(room) }));
    expect(utf8.encode(printLeaf(full, '2022-03-02T09:00:00.000Z'))).toHaveLength(65_535);
    expect(finding(draft({ body: 'x'.repeat(room + 1) }))).toBe(
      'entry-too-large: The entry is 65536 bytes and the log takes 65535; put the body in a document and give its hash ("blob").',
    );
    expect(finding(draft({ body: 'é'.repeat(room / 2 + 1) }))).toMatch(
      /^entry-too-large: The entry is 6553\d bytes/,
    );
    const sealed = [{ subject: 'person_1', body: 'x' }];
    expect(finding(draft({ body: 'x'.repeat(room - 40), sealed }))).toMatch(/^entry-too-large: /);
  });

  test('that the check finds in order is one for zod, and the other way round', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const one = { ...draft(), ...change };
        expect([one, draftSchema.safeParse(one).success]).toEqual([one, checkDraft(one) === undefined]);
      }),
      { numRuns: runs * 10 },
    );
  });
});

const oddities = fc.constantFrom<unknown>(
  undefined,
  null,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  'a',
  '-a',
  'a b',
  'é',
  'x'.repeat(128),
  'x'.repeat(129),
  '!'.repeat(200),
  '!'.repeat(201),
  [],
  {},
  true,
  '2022-03-01T09:00:00.000Z',
  '2022-02-30T09:00:00.000Z',
  { earliest: null, latest: null },
  { earliest: '2022-03-02T09:00:00.000Z', latest: '2022-03-01T09:00:00.000Z' },
  { earliest: '2022-03-01T09:00:00.000Z', latest: '2022-03-01T09:00:00.000Z' },
  { earliest: null, latest: null, also: 1 },
  { entry: 1, how: 'replaced' },
  { entry: 1, how: 'edited' },
  { entry: 1, how: 'withdrawn', why: '' },
  { sha256: '0'.repeat(64), size: 1 },
  { sha256: '0'.repeat(63), size: 1 },
  [{ subject: 's', body: 1 }],
  [{ subject: 's' }],
  [{ subject: 's', body: 1, also: 2 }],
  Array.from({ length: 65 }, () => ({ subject: 's', body: 1 })),
);
const fields = [
  'matter',
  'kind',
  'actor',
  'happenedAt',
  'recordedAt',
  'corrects',
  'body',
  'blob',
  'sealed',
  'key',
];
const changes = fc.dictionary(fc.constantFrom(...fields, 'expectedHead', 'other'), oddities, { maxKeys: 2 });

describe('an instant', () => {
  test('is what a date in UTC prints as, and nothing else', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 61 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day, hour, minute]) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00.000Z`;
        expect(isInstant(text)).toBe(new Date(text).toJSON() === text);
      }),
      { numRuns: runs * 5 },
    );
  });

  test.each([
    '2022-03-01T09:00:00Z',
    '2022-03-01T09:00:00.0000Z',
    '2022-03-01T09:00:00.000+00:00',
    '2022-03-01 09:00:00.000Z',
    '2022-03-01t09:00:00.000z',
    '+002022-03-01T09:00:00.000Z',
    '2022-03-01T24:00:00.000Z',
    '2016-12-31T23:59:60.000Z',
    '2022-03-01T09:00:00.000Z\n',
    '２022-03-01T09:00:00.000Z',
  ])('is not %j', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('a leaf', () => {
  test('reads back as the envelope it was printed from, whatever the body', () => {
    fc.assert(
      fc.property(json, fc.boolean(), (body, isVague) => {
        const happenedAt = isVague
          ? { latest: null, earliest: '2022-01-01T00:00:00.000Z' }
          : draft().happenedAt;
        const prepared = prepare(draft({ body, happenedAt, corrects: { how: 'replaced', entry: 0 } }));
        const result = parseEnvelope(utf8.encode(printLeaf(prepared, '2022-03-02T09:00:00.000Z')));
        expect(result).toEqual({
          ok: true,
          envelope: { ...prepared.rest, recordedAt: '2022-03-02T09:00:00.000Z' },
        });
      }),
      { numRuns: runs },
    );
  });

  test.each<[string, string]>([
    ['with a space', leaf.replace(':', ': ')],
    ['with a line end', `${leaf}\n`],
    ['with a byte order mark', `\ufeff${leaf}`],
    ['with names in another order', `{"v":1,${leaf.slice(1).replace(',"v":1', '')}`],
    ['with a name twice', leaf.replace('"kind"', '"kind":"note","kind"')],
    ['with an escape that is not needed', leaf.replace('seen', '\\u0073een')],
    ['with a number spelt otherwise', leaf.replace('"v":1', '"v":1.0')],
    ['with a number beyond 2^53', leaf.replace('"seen"', '9007199254740993')],
    ['with a number too large for any reader', leaf.replace('"seen"', '1e400')],
    ['with half a surrogate pair', leaf.replace('seen', '\\ud800')],
    ['cut short', leaf.slice(0, -1)],
    ['of nothing', ''],
  ])('%s is not canonical', (_, text) => {
    expect(text).not.toBe(leaf);
    expect(parsed(text)).toBe('not-canonical: The leaf is not canonical JSON (RFC 8785), byte for byte.');
  });

  test('as deep as a draft may be is read back, and no deeper is taken', () => {
    const nest = (depth: number): Json => (depth === 0 ? 1 : [nest(depth - 1)]);
    const deepest = prepare(draft({ body: nest(63) }));
    expect(parsed(printLeaf(deepest, '2022-03-02T09:00:00.000Z'))).toBe('in order');
    expect(finding(draft({ body: nest(64) }))).toBe(
      'entry-malformed: The body nests too deep (the whole entry has at most 64 levels), or contains itself; flatten it, or put it in a document and give its hash.',
    );
  });

  test('with bytes that are not UTF-8, or too many of them, is refused', () => {
    const broken = utf8.encode(leaf);
    broken[30] = 0xff;
    expect(parsed(broken)).toMatch(/^not-canonical: /);
    expect(parsed(new Uint8Array(65_536))).toBe(
      'entry-too-large: The leaf is 65536 bytes; none has more than 65535.',
    );
  });

  test.each<[string, string]>([
    [leaf.replace('"v":1', '"v":2'), 'entry-malformed: "v" must be 1; it is 2.'],
    ['[]', 'entry-malformed: An entry is an object; this is a list.'],
    [
      leaf.replace('"v":1', '"v":1,"x":1'),
      'entry-malformed: An entry has no field "x"; it may have v, matter, kind, actor, happenedAt, recordedAt, corrects, body, blob, sealed.',
    ],
    [
      leaf.replace('"v":1', '"sealed":["A"],"v":1'),
      'entry-malformed: "sealed" must be 1 to 64 commitments of 32 bytes, in base64.',
    ],
    [
      leaf.replace('2022-03-02T09:00:00.000Z', '2022-03-02'),
      'instant-not-canonical: "recordedAt" must be an instant in UTC that exists, written like 2022-03-01T09:00:00.000Z; it is "2022-03-02".',
    ],
  ])('%s is no entry', (text, sentence) => {
    expect(parsed(text)).toBe(sentence);
  });

  test('changed in any one byte is never read as another leaf’s entry', () => {
    const bytes = utf8.encode(leaf);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const result = parseEnvelope(changed);
        if (!result.ok) return;
        const { recordedAt, ...rest } = result.envelope;
        expect(printLeaf(prepare(rest as Omit<typeof rest, 'sealed'>), recordedAt)).toBe(
          new TextDecoder().decode(changed),
        );
      }),
      { numRuns: runs },
    );
  });
});
