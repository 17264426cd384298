import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { prepareLeaf, printLeaf } from '../src/entry/leaf.ts';
import { asOf, type Draft, type Entry, parseEnvelope } from '../src/index.ts';

/**
 * Writes `entry.json`, the vectors of docs/formats/entry.md: `npx tsx --conditions=source packages/ledger/vectors/write-entry.ts`.
 * The hashes are Node's own; `npm test` holds the file to the code, and the expectations stand here by hand.
 */
const plain = {
  matter: 'matter_case-7',
  kind: 'SessionHeld',
  actor: 'office_panel-chair',
  happenedAt: '2021-02-03T14:00:00.000Z',
} satisfies Draft;
const recordedAt = '2021-02-04T09:30:00.000Z';

function print(special: Partial<Draft>): string {
  const prepared = prepareLeaf({ ...plain, ...special });
  if ('code' in prepared) throw new Error(prepared.message);
  return printLeaf(prepared, recordedAt);
}

const leaf = print({ body: { session: 1, of: 7 } });

const accept = [
  ['without a body', print({})],
  ['with a body whose names are not in order', leaf],
  ['with a body of null', print({ body: null })],
  [
    'in a window',
    print({ happenedAt: { latest: '2021-02-28T23:59:59.999Z', earliest: '2021-02-01T00:00:00.000Z' } }),
  ],
  ['at a time nobody knows', print({ happenedAt: { earliest: null, latest: null } })],
  ['that replaces', print({ corrects: { entry: 0, how: 'replaced' }, body: { session: 1, of: 6 } })],
  ['that withdraws', print({ corrects: { entry: 9007199254740991, how: 'withdrawn' } })],
  ['with a document for a body', print({ blob: { sha256: createHash('sha256').digest('hex'), size: 0 } })],
  [
    'with names beyond the first plane, numbers of every print and texts with every escape',
    print({
      body: {
        '\ufb33': -0,
        '😀': [1e-7, 0.000001, 5e-324, 1.5, -9007199254740991],
        '': '"\\/\b\t\n\f\r\u0000\u001f\u007f\u2028é€😀',
        constructor: false,
      },
    }),
  ],
  ['with __proto__ as a name', print({ body: JSON.parse('{"__proto__":{"a":1}}') })],
  ['on a leap day', print({ happenedAt: '2020-02-29T23:59:59.999Z' })],
  ['of the greatest size', print({ body: 'x'.repeat(65_535 - Buffer.byteLength(print({ body: '' }))) })],
] as const;

const refuse = [
  ['with a space', leaf.replace(':', ': ')],
  ['with a line end', `${leaf}\n`],
  ['with a byte order mark', `\ufeff${leaf}`],
  ['with names in another order', leaf.replace('"of":7,"session":1', '"session":1,"of":7')],
  ['with a name twice', leaf.replace('"of":7', '"of":7,"of":7')],
  ['with an escape that is not needed', leaf.replace('SessionHeld', '\\u0053essionHeld')],
  ['with a number spelt otherwise', leaf.replace('"of":7', '"of":7.0')],
  ['with minus zero', leaf.replace('"of":7', '"of":-0')],
  ['with a number beyond 2^53', leaf.replace('"of":7', '"of":9007199254740993')],
  ['with half a surrogate pair', leaf.replace('"of":7', '"of":"\\ud800"')],
  ['with bytes that are not UTF-8', Buffer.from(leaf.replace('"of":7', '"of":"\u00ff"'), 'latin1')],
  ['cut short', leaf.slice(0, -1)],
  ['that is not an object', '[]'],
  ['with another version', leaf.replace('"v":1', '"v":2')],
  ['with a field more', leaf.replace('"v":1', '"v":1,"w":1')],
  ['without an actor', leaf.replace('"actor":"office_panel-chair",', '')],
  ['with an id of two words', leaf.replace('matter_case-7', 'matter case 7')],
  ['on a day that does not exist', leaf.replace('2021-02-03T', '2021-02-29T')],
  ['at an instant without milliseconds', leaf.replace('14:00:00.000Z', '14:00:00Z')],
  [
    'in a window that ends before it begins',
    leaf.replace(
      '"2021-02-03T14:00:00.000Z"',
      '{"earliest":"2021-02-04T00:00:00.000Z","latest":"2021-02-03T00:00:00.000Z"}',
    ),
  ],
] as const;

/** `seq` 0 was recorded on 1 January 2022, 1 on the 2nd, and so on. */
function entry(seq: number, special: Partial<Entry> = {}): Entry {
  return {
    v: 1,
    ...plain,
    happenedAt: '2021-06-01T00:00:00.000Z',
    recordedAt: new Date(Date.UTC(2022, 0, 1 + seq)).toISOString(),
    seq,
    ...special,
  };
}
const replaced = (target: number) => ({ corrects: { entry: target, how: 'replaced' as const } });
const withdrawn = (target: number) => ({ corrects: { entry: target, how: 'withdrawn' as const } });
const june = '2021-06-30T00:00:00.000Z';

const views: readonly [string, readonly Entry[], string | null, string | null][] = [
  ['nothing corrected', [entry(0), entry(1)], null, null],
  ['replaced', [entry(0), entry(1, replaced(0))], null, null],
  ['replaced, before that was recorded', [entry(0), entry(1, replaced(0))], null, '2022-01-01T00:00:00.000Z'],
  ['withdrawn', [entry(0), entry(1, withdrawn(0))], null, null],
  ['replaced twice: the later counts', [entry(0), entry(1, replaced(0)), entry(2, replaced(0))], null, null],
  ['a withdrawal withdrawn', [entry(0), entry(1, withdrawn(0)), entry(2, withdrawn(1))], null, null],
  ['a withdrawal replaced', [entry(0), entry(1, withdrawn(0)), entry(2, replaced(1))], null, null],
  [
    'the later of two corrections withdrawn',
    [entry(0), entry(1, replaced(0)), entry(2, replaced(0)), entry(3, withdrawn(2))],
    null,
    null,
  ],
  [
    'certainly, possibly and not yet',
    [
      entry(0, { happenedAt: june }),
      entry(1, { happenedAt: { earliest: null, latest: '2021-12-31T00:00:00.000Z' } }),
      entry(2, { happenedAt: { earliest: '2021-06-30T00:00:00.001Z', latest: null } }),
      entry(3, { happenedAt: { earliest: null, latest: null } }),
    ],
    june,
    null,
  ],
];

const vectors = {
  accept: accept.map(([what, text]) => ({
    what,
    leaf: text,
    hash: createHash('sha256').update(Buffer.of(0)).update(text).digest('hex'),
  })),
  refuse: refuse.map(([what, bytes]) => {
    const parsed = parseEnvelope(Buffer.from(bytes as string));
    if (parsed.ok) throw new Error(`a leaf ${what} was accepted`);
    return { what, leafHex: Buffer.from(bytes as string).toString('hex'), code: parsed.finding.code };
  }),
  asOf: views.map(([what, entries, happenedBy, recordedBy]) => ({
    what,
    entries,
    happenedBy,
    recordedBy,
    facts: asOf(entries, { happenedBy: happenedBy ?? undefined, recordedBy: recordedBy ?? undefined }).map(
      (fact) => [fact.entry.seq, fact.happened],
    ),
  })),
};
writeFileSync(new URL('entry.json', import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`);
