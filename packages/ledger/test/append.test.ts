import { describe, expect, test } from 'vitest';
import type { Appended, Draft, Ledger } from '../src/index.ts';
import { MemoryStore, openLedger } from '../src/index.ts';
import { openTestLedger, signer } from './logs.ts';
import { draft } from './samples.ts';

function seqs(appended: Appended): readonly number[] {
  if (!appended.ok) throw new Error(appended.refusal.message);
  return appended.stored.map(({ entry }) => entry.seq);
}

/** Why an append was refused, after seeing that it left the log as it was. */
async function refusal(ledger: Ledger, drafts: unknown): Promise<string> {
  const before = await ledger.head();
  const appended = await ledger.append(drafts as Draft);
  if (appended.ok) throw new Error('it was appended');
  expect(await ledger.head()).toEqual(before);
  const { code, at, message } = appended.refusal;
  return `${at} ${code}: ${message}`;
}

describe('an append', () => {
  test('answers with the entry at its place, under the ledger’s own time', async () => {
    const { ledger } = await openTestLedger();
    const appended = await ledger.append(draft());
    expect(appended.ok && appended.stored[0]?.entry).toEqual({
      seq: 0,
      v: 1,
      matter: 'matter_review',
      kind: 'note',
      actor: 'office_clerk',
      happenedAt: '2022-03-01T09:00:00.000Z',
      recordedAt: '2022-03-02T09:00:00.000Z',
      body: { words: 'seen' },
    });
    expect(new TextDecoder().decode((await ledger.findEntry(0))?.leaf)).toBe(
      '{"actor":"office_clerk","body":{"words":"seen"},"happenedAt":"2022-03-01T09:00:00.000Z","kind":"note","matter":"matter_review","recordedAt":"2022-03-02T09:00:00.000Z","v":1}',
    );
    expect(await ledger.findEntry(1)).toBeUndefined();
  });

  test('of several drafts puts them side by side, or appends none of them', async () => {
    const { ledger } = await openTestLedger();
    expect(seqs(await ledger.append([draft(), draft({ matter: 'matter_other' }), draft()]))).toEqual([
      0, 1, 2,
    ]);
    expect(await refusal(ledger, [draft(), draft({ corrects: { entry: 1, how: 'withdrawn' } })])).toMatch(
      /^1 correction-of-other-matter: /,
    );
    expect(seqs(await ledger.append([]))).toEqual([]);
    expect(seqs(await ledger.append(draft()))).toEqual([3]);
  });

  test('that is refused leaves nothing behind for others of its batch: neither its keys nor its entries', async () => {
    const { ledger } = await openTestLedger();
    const bad = draft({ corrects: { entry: 99, how: 'replaced' } });
    const answers = await Promise.all([
      ledger.append(draft()),
      ledger.append([draft({ key: 'k' }), draft({ matter: 'matter_other', expectedHead: null }), bad]),
      ledger.append(draft({ key: 'k', expectedHead: 0 })),
      ledger.append(draft({ matter: 'matter_other', expectedHead: null })),
    ]);
    expect(answers.map((answer) => (answer.ok ? seqs(answer) : answer.refusal.at))).toEqual([
      [0],
      2,
      [1],
      [2],
    ]);
  });

  test('is not changed by what its caller does to the draft afterwards', async () => {
    const { ledger } = await openTestLedger();
    const body = { words: ['seen'] };
    const appending = ledger.append({ ...draft(), body });
    body.words.push('changed');
    await appending;
    expect((await ledger.findEntry(0))?.entry.body).toEqual({ words: ['seen'] });
  });

  test('made again with the same key is answered as the first time, also at the same moment', async () => {
    const { ledger, clock } = await openTestLedger();
    const keyed = [draft({ key: 'k1' }), draft({ kind: 'unkeyed' }), draft({ key: 'k2', expectedHead: 1 })];
    const [first, second] = await Promise.all([ledger.append(keyed), ledger.append(keyed)]);
    expect(seqs(first)).toEqual([0, 1, 2]);
    expect(second).toEqual(first);
    clock.set('2022-05-01T00:00:00.000Z');
    await ledger.append(draft());
    expect(await ledger.append(keyed)).toEqual(first);
    expect((await ledger.head()).size).toBe(4);
  });

  test('with a key that was used for another draft is refused', async () => {
    const { ledger } = await openTestLedger();
    await ledger.append([draft({ key: 'k1' }), draft({ key: 'k2' })]);
    const reused =
      'key-reused: The key "k1" was used before, for another draft; take a new key for a new draft.';
    expect(await refusal(ledger, draft({ key: 'k1', body: 'other' }))).toBe(`0 ${reused}`);
    expect(await refusal(ledger, draft({ key: 'k1', recordedAt: '2022-03-01T00:00:00.000Z' }))).toBe(
      `0 ${reused}`,
    );
    expect(await refusal(ledger, [draft(), draft({ key: 'k1' })])).toBe(`0 ${reused}`);
    expect(await refusal(ledger, [draft({ key: 'k2' }), draft({ key: 'k1' })])).toMatch(/^1 key-reused: /);
    expect(await refusal(ledger, [draft({ key: 'new' }), draft({ key: 'new' })])).toMatch(/^1 key-reused: /);
    const [one, other] = await Promise.all([
      ledger.append(draft({ key: 'k3' })),
      ledger.append(draft({ key: 'k3', kind: 'other' })),
    ]);
    expect([one.ok, other.ok]).toEqual([true, false]);
  });

  test('that expects its matter where it is not is told what came since', async () => {
    const { ledger } = await openTestLedger();
    expect(seqs(await ledger.append(draft({ expectedHead: null })))).toEqual([0]);
    await ledger.append(draft({ matter: 'matter_other' }));
    expect(seqs(await ledger.append(draft({ expectedHead: 0 })))).toEqual([2]);
    expect(await refusal(ledger, draft({ expectedHead: 0 }))).toBe(
      '0 matter-moved-on: Matter "matter_review" is not where the append expected it: its last entry is 2, 0 was expected (since then: 2); read it and decide again.',
    );
    expect(await refusal(ledger, draft({ expectedHead: null }))).toBe(
      '0 matter-moved-on: Matter "matter_review" is not where the append expected it: its last entry is 2, none was expected (since then: 0, 2); read it and decide again.',
    );
    expect(await refusal(ledger, draft({ matter: 'matter_new', expectedHead: 4 }))).toBe(
      '0 matter-moved-on: Matter "matter_new" is not where the append expected it: it has no entries, 4 was expected; read it and decide again.',
    );
  });

  test('lets one of several through that expect the same', async () => {
    const { ledger } = await openTestLedger();
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ledger.append(draft({ body: n, expectedHead: null }))),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.map((one) => one.ok || one.refusal.since)).toEqual([
      true,
      ...Array.from({ length: 19 }, () => [0]),
    ]);
  });

  test('corrects only an earlier entry of its own matter', async () => {
    const { ledger } = await openTestLedger();
    await ledger.append([draft(), draft({ matter: 'matter_other' })]);
    expect(seqs(await ledger.append(draft({ corrects: { entry: 0, how: 'replaced' } })))).toEqual([2]);
    expect(await refusal(ledger, draft({ corrects: { entry: 3, how: 'replaced' } }))).toBe(
      '0 correction-target-unknown: "corrects" names entry 3, and the log has 3 entries, counted from 0; name an earlier one.',
    );
    expect(await refusal(ledger, draft({ corrects: { entry: 1, how: 'withdrawn' } }))).toBe(
      '0 correction-of-other-matter: "corrects" names entry 1, which is not of matter "matter_review"; correct an entry in its own matter.',
    );
  });

  test('may bring its own time of recording, between the last entry’s and now', async () => {
    const { ledger } = await openTestLedger();
    const at = async (recordedAt: string) => seqs(await ledger.append(draft({ recordedAt })));
    expect(await at('2022-02-01T00:00:00.000Z')).toEqual([0]);
    expect(await at('2022-02-01T00:00:00.000Z')).toEqual([1]);
    expect(await refusal(ledger, draft({ recordedAt: '2022-01-31T23:59:59.999Z' }))).toBe(
      '0 recorded-before-head: "recordedAt" is 2022-01-31T23:59:59.999Z, before the last entry\'s 2022-02-01T00:00:00.000Z; leave it out, and give when it was so as "happenedAt".',
    );
    expect(await refusal(ledger, draft({ recordedAt: '2022-03-02T09:00:00.001Z' }))).toBe(
      '0 recorded-in-future: "recordedAt" is 2022-03-02T09:00:00.001Z, and by the ledger\'s clock it is 2022-03-02T09:00:00.000Z; leave it out unless the record comes from elsewhere.',
    );
    expect(await refusal(ledger, [draft(), draft({ recordedAt: '2022-02-01T00:00:00.000Z' })])).toMatch(
      /^1 recorded-before-head: /,
    );
    expect(await at('2022-03-02T09:00:00.000Z')).toEqual([2]);
  });

  test('holds the time of recording while the clock is behind the last entry', async () => {
    const { ledger, clock } = await openTestLedger();
    await ledger.append(draft());
    clock.set('2021-01-01T00:00:00.000Z');
    await ledger.append(draft());
    clock.set('2022-03-02T09:00:00.001Z');
    await ledger.append(draft());
    expect((await ledger.entries(0, 3)).map(({ entry }) => entry.recordedAt)).toEqual([
      '2022-03-02T09:00:00.000Z',
      '2022-03-02T09:00:00.000Z',
      '2022-03-02T09:00:00.001Z',
    ]);
  });

  test('is refused once another has taken the log over, and told who', async () => {
    const { ledger, store, clock } = await openTestLedger();
    await ledger.append(draft());
    const second = await openLedger({ store, signer, clock: clock.read, holder: 'the second' });
    const fenced =
      '0 sequencer-fenced: The sequencer "the second" has taken this log over (epoch 2); append through it, or open the log again to take it back.';
    expect(await refusal(ledger, draft())).toBe(fenced);
    expect(seqs(await second.append(draft()))).toEqual([1]);
    expect(await refusal(ledger, draft())).toBe(fenced);
    await second.close();
  });

  test('of too many drafts, or after the ledger was closed, does not happen', async () => {
    const { ledger, store } = await openTestLedger();
    expect(await refusal(ledger, new Array(10_001).fill(draft()))).toBe(
      '10000 append-too-large: One append holds at most 10000 drafts and this one 10001; split it.',
    );
    const last = ledger.append(draft());
    await ledger.close();
    expect(seqs(await last)).toEqual([0]);
    await expect(ledger.append(draft())).rejects.toThrow("couldn't append: the ledger is closed");
    expect(await store.entries(0, 9)).toHaveLength(1);
  });
});

describe('two ledgers opened for several writers on one store', () => {
  const openBoth = async () => {
    const store = new MemoryStore();
    const parts = { store, signer, clock: () => new Date(), writers: 'several' } as const;
    return { store, one: await openLedger(parts), other: await openLedger(parts) };
  };

  test('write in turn or at once, and neither is fenced', async () => {
    const { store, one, other } = await openBoth();
    const appended = await Promise.all(
      Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? one : other).append([draft(), draft()])),
    );
    expect(appended.every(({ ok }) => ok)).toBe(true);
    const stored = await store.entries(0, 100);
    expect(stored.map(({ entry }) => entry.seq)).toEqual(Array.from({ length: 60 }, (_, seq) => seq));
  });

  test('guard a matter against what the other wrote', async () => {
    const { one, other } = await openBoth();
    await one.append(draft({ matter: 'matter_1', expectedHead: null }));
    await one.append(draft({ matter: 'matter_1', expectedHead: 0 }));
    const late = await other.append(draft({ matter: 'matter_1', expectedHead: 0 }));
    expect(late).toMatchObject({ ok: false, refusal: { code: 'matter-moved-on', since: [1] } });
    await other.append(draft({ matter: 'matter_1', expectedHead: 1 }));
    expect(await one.append(draft({ matter: 'matter_1', expectedHead: 1 }))).toMatchObject({ ok: false });
  });

  test('are both fenced off by one that was opened to write alone', async () => {
    const { store, one, other } = await openBoth();
    await one.append(draft());
    await openLedger({ store, signer, clock: () => new Date() });
    for (const ledger of [one, other])
      expect(await ledger.append(draft())).toMatchObject({
        ok: false,
        refusal: { code: 'sequencer-fenced' },
      });
  });
});
