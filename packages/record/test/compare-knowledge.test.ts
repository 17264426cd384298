import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { compareKnowledge } from '../src/matter/compare-knowledge.ts';
import { type ComparedEntry, compareTimelines } from '../src/matter/compare-timelines.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

const day = fc.integer({ min: 0, max: 40 });
const instant = (n: number) => new Date(Date.UTC(2021, 2, 1 + n, 12)).toISOString();

/** An entry that happened on one day and was recorded on it or later; some correct an earlier one. */
const told = fc.record({
  happened: day,
  lag: day,
  corrects: fc.option(fc.nat(), { nil: undefined }),
  to: day,
});
const told2 = fc.record({ withdraws: fc.boolean(), moves: fc.boolean() });

const timelines = fc.array(fc.tuple(told, told2), { minLength: 1, maxLength: 14 }).map((all) => {
  const inOrder = all.toSorted(([a], [b]) => a.happened + a.lag - (b.happened + b.lag));
  return inOrder.map(([{ happened, lag, corrects, to }, { withdraws, moves }], seq): ComparedEntry => {
    const recordedAt = instant(happened + lag);
    const at = instant(happened);
    const isCorrection = corrects !== undefined && seq > 0;
    const moved = moves && instant(Math.min(to, happened + lag));
    return {
      seq,
      kind: isCorrection ? 'act-corrected' : 'act-done',
      happenedAt: { earliest: at, latest: at },
      recordedAt,
      body: isCorrection
        ? {
            act: corrects % seq,
            how: withdraws ? 'withdrawn' : 'replaced',
            ...(moved && { happenedAt: moved }),
          }
        : { move: 'a' },
    };
  });
});

const seqs = (entries: readonly { readonly seq: number }[]) =>
  entries.map(({ seq }) => seq).toSorted((a, b) => a - b);

describe('comparing what was known with what was so', () => {
  test('what was held and not undone, and what was learnt later, are together what had happened', () => {
    fc.assert(
      fc.property(timelines, day, (timeline, n) => {
        const { held, happened, learntLater, correctedSince } = compareTimelines(timeline, instant(n));
        const undone = new Set(
          correctedSince.filter(({ isUndone }) => isUndone).map(({ entry }) => entry.seq),
        );
        const kept = held.filter(({ seq }) => !undone.has(seq));
        expect(seqs([...kept, ...learntLater])).toEqual(seqs(happened));
        expect(new Set([...seqs(held), ...seqs(learntLater)]).size).toBe(held.length + learntLater.length);
      }),
    );
  });

  test('nothing that was recorded afterwards was held, and on the last day nothing is left to learn', () => {
    fc.assert(
      fc.property(timelines, day, (timeline, n) => {
        const { held } = compareTimelines(timeline, instant(n));
        expect(held.every(({ recordedAt }) => recordedAt <= instant(n))).toBe(true);
        const today = compareTimelines(timeline, instant(100));
        expect(today.learntLater).toEqual([]);
        expect(today.correctedSince).toEqual([]);
      }),
    );
  });

  test('the knowledge of a day does not change with what is recorded after it', () => {
    fc.assert(
      fc.property(timelines, day, (timeline, n) => {
        const at = instant(n);
        const then = timeline.filter(({ recordedAt }) => recordedAt <= at);
        expect(compareTimelines(timeline, at).held).toEqual(compareTimelines(then, at).held);
      }),
    );
  });
});

describe.each(records)('what a record knew of a matter on $name', ({ open }) => {
  let record: TestRecord;
  let officer: string;
  let stranger: string;
  let matter: string;

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator } = record;
    const body = getValue(await recordBody(parts, administrator, { name: 'Marlshire County Council' })).id;
    const person = async (name: string) => getValue(await recordPerson(parts, administrator, { name })).id;
    officer = await person('Olive Officer');
    stranger = await person('Stan Ranger');
    getValue(await appoint(parts, administrator, { person: officer, role: 'triage-officer', body }));
    const opened = await openMatter(parts, signedIn(record, officer), {
      ...{ pathway: 'safeguarding-case', body, title: 'Owen T.' },
      ...{ happenedAt: '2025-06-17T08:00:00.000Z' },
    });
    matter = getValue(opened).matter;
    const acknowledged = await actOnMatter(parts, signedIn(record, officer), {
      matter,
      command: {
        ...{ do: 'move', move: 'acknowledge', fields: { 'told-how': 'By telephone.' } },
        happenedAt: '2025-06-17T10:00:00.000Z',
      },
    });
    getValue(acknowledged);
    await act('record-search', { searched: 'His name.', found: 1 }, '2025-06-17T11:30:00.000Z');
    // Told after the search, of a time before it was even acknowledged.
    await act('propose-earlier', { earlier: matter, agrees: 'The name.' }, '2025-06-17T09:00:00.000Z');
  });
  afterAll(() => record?.close());

  const act = async (move: string, fields: Readonly<Record<string, string | number>>, happenedAt: string) =>
    getValue(
      await actOnMatter(record.parts, signedIn(record, officer), {
        matter,
        command: { do: 'move', move, fields, happenedAt },
      }),
    );
  const compare = (person: string, at: string) =>
    compareKnowledge(record.parts, signedIn(record, person), { matter, at });

  test('what had happened and was not recorded yet is learnt later, and nothing stood there then', async () => {
    const compared = getValue(await compare(officer, '2025-06-17T11:00:00.000Z'));
    expect(compared.asKnown).toBeNull();
    expect(compared.held).toEqual([]);
    expect(compared.asItWas?.state).toBe('identity-check');
    const kinds = compared.learntLater.map(({ kind }) => kind);
    expect(kinds).toContain('matter-opened');
    expect(kinds).toContain('act-done');
  });

  test('something told late does not bring with it where the matter had come to when it was told', async () => {
    const compared = getValue(await compare(officer, '2025-06-17T09:30:00.000Z'));
    expect(compared.asItWas?.state).toBe('received');
    expect(compared.happened.map(({ kind }) => kind)).toEqual(['matter-opened', 'act-done']);
  });

  test('once everything is recorded, both are the same', async () => {
    const compared = getValue(await compare(officer, '2025-06-18T12:00:00.000Z'));
    expect(compared.asKnown?.state).toBe('weighing');
    expect(compared.learntLater).toEqual([]);
    expect(compared.held).toEqual(compared.happened);
  });

  test('whoever may not see the matter is told that there is none', async () => {
    expect(codesOf(await compare(stranger, '2025-06-18T12:00:00.000Z'))).toEqual(['no-such-matter']);
  });
});
