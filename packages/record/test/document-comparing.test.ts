import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareDocuments } from '../src/document/copies/compare-documents.ts';
import { countDocuments, listDocuments } from '../src/document/list-documents.ts';
import { recordDocument } from '../src/document/record-document.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { sharedRuns } from '../src/proposal/shared-runs.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addPerson, putExample, readers } from './proposal-desk.ts';

describe.each(records)('comparing documents on $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  let whole: string;
  let short: string;
  const caller = () => signedIn(record, clerk);

  beforeAll(async () => {
    record = await open();
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk');
    whole = await putExample(record, clerk, 'agency-story.txt');
    short = await putExample(record, clerk, 'shortened-copy.txt');
  });
  afterAll(() => record?.close());

  test('waits until both were read', async () => {
    const asked = { document: short, other: whole };
    expect(codesOf(await compareDocuments(record.parts, caller(), asked))).toEqual(['not-read-yet']);
    expect(await countDocuments(record.parts, caller(), {})).toMatchObject({
      all: 2,
      waiting: 2,
      toDecide: 0,
    });
    await readDocuments(record.parts, readers);
    expect(await countDocuments(record.parts, caller(), {})).toMatchObject({ waiting: 0, toDecide: 2 });
  });

  test('says what is missing, what was added and which quotation was altered, in words of either', async () => {
    const compared = getValue(
      await compareDocuments(record.parts, caller(), { document: short, other: whole }),
    );
    expect(compared.relation).toBe('wholly-derived');
    const { document, other } = compared;
    expect(compared.missing.length).toBeGreaterThan(5);
    for (const { a, b } of compared.aligned)
      expect(document.text.slice(...a).slice(0, 3)).toEqual(other.text.slice(...b).slice(0, 3));
    expect(document.text.slice(compared.added[0]?.start, compared.added[0]?.end)).toBe('Marches Morning');
    const [altered] = compared.altered;
    expect(other.text.slice(altered?.a.start, altered?.a.end)).not.toBe(
      document.text.slice(altered?.b.start, altered?.b.end),
    );
    expect(compared.altered).toHaveLength(1);
  });

  test('is for those who may read both', async () => {
    const hidden = getValue(
      await recordDocument(record.parts, caller(), {
        bytes: new TextEncoder().encode('Not for everybody.'),
        filename: 'note.txt',
        claimedType: null,
        source: { by: 'upload', origin: 'A visit on 3 May 2025' },
      }),
    ).document;
    await readDocuments(record.parts, readers);
    const asked = { document: short, other: hidden };
    expect(codesOf(await compareDocuments(record.parts, caller(), asked))).toEqual([]);
    expect(codesOf(await compareDocuments(record.parts, 'anyone', asked))).toEqual(['no-such-document']);
    expect(
      codesOf(await compareDocuments(record.parts, 'anyone', { document: hidden, other: short })),
    ).toEqual(['no-such-document']);
  });

  test('and lists of them are narrowed by who may read them, by their reading and by what is left to decide', async () => {
    const idsOf = async (filters: object) =>
      (await listDocuments(record.parts, caller(), { limit: 10, ...filters })).documents.map(({ id }) => id);
    expect(await idsOf({ classification: 'public' })).toEqual([short, whole]);
    expect(await idsOf({ classification: 'restricted' })).toHaveLength(1);
    expect(await idsOf({ toDecide: true })).not.toContain((await idsOf({ classification: 'restricted' }))[0]);
    expect(await idsOf({ reading: 'waiting' })).toEqual([]);
    const [note] = (await listDocuments(record.parts, caller(), { limit: 1 })).documents;
    expect(note?.source).toEqual({ by: 'upload', origin: 'A visit on 3 May 2025' });
  });
});

describe('the runs of words that a text shares with another', () => {
  const words = fc.array(fc.constantFrom('fire', 'doors', 'should', 'be', 'Inspected', 'twice'), {
    maxLength: 12,
  });

  test('are all of it beside itself, whatever its marks and capitals', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const shared = sharedRuns(text, text.toUpperCase());
        expect(shared).toEqual(list.length < 3 ? [] : [{ start: 0, end: text.length }]);
      }),
    );
  });

  test('are in order, apart, and each has the other’s words', () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [text, other] = [one.join(' '), two.join(', ')];
        let before = -1;
        for (const { start, end } of sharedRuns(text, other)) {
          expect(start).toBeGreaterThan(before);
          before = end;
          const run = text.slice(start, end).split(' ');
          for (let at = 0; at + 3 <= run.length; at += 1)
            expect(other).toContain(run.slice(at, at + 3).join(', '));
        }
      }),
    );
  });
});
