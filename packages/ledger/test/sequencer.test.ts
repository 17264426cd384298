import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Appended, Draft, Entry, Ledger, Project, Store } from '../src/index.ts';
import { IntegrityFault, MemoryStore, openLedger, parseEnvelope, UnknownOutcome } from '../src/index.ts';
import { naiveRoot } from './batches.ts';
import { type Fate, FaultyStore } from './faulty-store.ts';
import { openTestLedger, signer } from './logs.ts';
import { draft, runs } from './samples.ts';

const seqs = (appended: Appended) =>
  appended.ok ? appended.stored.map(({ entry }) => entry.seq) : appended.refusal.code;

/** A projection that refuses entries of kind `bad`, and writes down the others. */
const project: Project = async (database, entries) => {
  for (const { seq, kind } of entries) {
    if (kind === 'bad') throw new Error(`entry ${seq} is bad`);
    await database.query('insert', [seq]);
  }
};

describe('a sequencer whose store fails', () => {
  test.each<[string, readonly Fate[]]>([
    ['before it commits', ['fails-before', 'fails-before']],
    ['after it has committed', ['fails-after']],
    ['after it has committed, and again', ['fails-before', 'fails-after', 'done-late']],
    ['and commits when nobody waits any more', ['done-late']],
  ])('%s learns what became of the batch, and appends it once', async (_, fates) => {
    const store = new FaultyStore(fates);
    const { ledger } = await openTestLedger({ store });
    expect(seqs(await ledger.append([draft(), draft()]))).toEqual([0, 1]);
    expect(seqs(await ledger.append(draft()))).toEqual([2]);
    expect(await store.entries(0, 9)).toHaveLength(3);
  });

  test('in what it reads before a batch fails the appends that needed it, and no others', async () => {
    const store = new FaultyStore();
    const { ledger } = await openTestLedger({ store });
    store.failingReads = 1;
    await expect(ledger.append(draft({ expectedHead: null }))).rejects.toThrow('the connection was lost');
    expect(seqs(await ledger.append(draft({ expectedHead: null })))).toEqual([0]);
  });

  test('and is taken over meanwhile acknowledges what went through, and nothing else', async () => {
    const through = new FaultyStore(['fails-after', 'taken-over']);
    const first = await openTestLedger({ store: through });
    expect(seqs(await first.ledger.append(draft()))).toEqual([0]);
    expect(seqs(await first.ledger.append(draft()))).toBe('sequencer-fenced');
    const lost = new FaultyStore(['fails-before', 'taken-over']);
    const second = await openTestLedger({ store: lost });
    expect(seqs(await second.ledger.append(draft()))).toBe('sequencer-fenced');
    expect(await lost.entries(0, 9)).toEqual([]);
  });
});

describe('a sequencer that does not learn what became of a batch', () => {
  test('says so, acknowledges nothing, and goes on from what the store has', async () => {
    const store = new FaultyStore(['fails-after']);
    const { ledger } = await openTestLedger({
      store,
      pause: async () => {
        store.failingReads = 1;
      },
    });
    const keyed = draft({ key: 'k', expectedHead: null });
    await expect(ledger.append(keyed)).rejects.toThrow(UnknownOutcome);
    await expect(ledger.append(draft())).rejects.toThrow();
    store.failingReads = 0;
    expect(seqs(await ledger.append(keyed))).toEqual([0]);
    expect(seqs(await ledger.append(draft()))).toEqual([1]);
  });
});

describe('a sequencer beside which somebody wrote', () => {
  test('goes on from there when the log has only grown', async () => {
    const store = new MemoryStore();
    const { ledger } = await openTestLedger({ store });
    await ledger.append(draft({ expectedHead: null }));
    const batch = await borrowBatch(store);
    expect(await store.commit({ ...batch, epoch: 1 })).toEqual({ outcome: 'committed' });
    expect(seqs(await ledger.append(draft({ expectedHead: 0 })))).toBe('matter-moved-on');
    expect(seqs(await ledger.append(draft({ expectedHead: 1 })))).toEqual([2]);
  });

  test('stops, and says what disagrees, when the log does not follow from what it knew', async () => {
    const store = new MemoryStore();
    const { ledger } = await openTestLedger({ store });
    await ledger.append(draft());
    const batch = await borrowBatch(store);
    const frontier = [new Uint8Array(32)];
    await store.commit({ ...batch, epoch: 1, head: { ...batch.head, frontier } });
    const said =
      "the memory store's head of 2 entries does not follow from the 1 entries known here: the log was rewritten, or its head is wrong";
    await expect(ledger.append(draft())).rejects.toThrow(new IntegrityFault(said));
    await expect(ledger.append(draft())).rejects.toThrow(new IntegrityFault(said));
    await expect(openTestLedger({ store })).rejects.toThrow(
      new IntegrityFault("the memory store's head of 2 entries disagrees with its tiles and leaf hashes"),
    );
  });
});

describe('a log that is opened', () => {
  test('goes on where it was, over tiles that are full and tiles that are not', async () => {
    const store = new MemoryStore();
    let size = 0;
    for (const count of [1, 255, 256, 300, 1000, 248]) {
      const { ledger } = await openTestLedger({ store });
      const appended = await ledger.append(Array.from({ length: count }, () => draft()));
      expect(seqs(appended)).toEqual(Array.from({ length: count }, (_, at) => size + at));
      size += count;
      await checkLog(store);
    }
    for (let index = 0; index < size >> 8; index++) {
      expect(await store.tile(0, index)).toEqual(await store.leafHashes(index << 8, (index + 1) << 8));
    }
  });

  test('under another name than its checkpoint gives is refused', async () => {
    const { store } = await openTestLedger();
    await expect(openTestLedger({ store, origin: 'example.org/other' })).rejects.toThrow(
      /^the memory store's checkpoint is not that of example.org\/other with its 0 entries: it begins "example.org\/record/,
    );
  });

  test('at once by two is one log, and one of the two is fenced', async () => {
    const store = new MemoryStore();
    const [a, b] = await Promise.all([
      openTestLedger({ store, holder: 'a' }),
      openTestLedger({ store, holder: 'b' }),
    ]);
    const answers = [seqs(await a.ledger.append(draft())), seqs(await b.ledger.append(draft()))];
    expect(answers).toContain('sequencer-fenced');
    expect(answers).toContainEqual([0]);
  });
});

/** The batch another sequencer would write next, taken from one that wrote the same entries elsewhere. */
async function borrowBatch(store: Store): Promise<Parameters<Store['commit']>[0]> {
  const elsewhere = new MemoryStore();
  let borrowed: Parameters<Store['commit']>[0] | undefined;
  const watched: Store = Object.assign(Object.create(elsewhere), {
    name: 'memory',
    lease: (holder: string) => elsewhere.lease(holder),
    head: () => elsewhere.head(),
    create: (head: Parameters<Store['create']>[0]) => elsewhere.create(head),
    leafHashes: (from: number, to: number) => elsewhere.leafHashes(from, to),
    commit: (batch: Parameters<Store['commit']>[0]) => {
      borrowed = batch;
      return elsewhere.commit(batch);
    },
  });
  const { ledger } = await openTestLedger({ store: watched });
  for (const { entry } of await store.entries(0, 9)) await ledger.append(draft({ body: entry.body ?? null }));
  await ledger.append(draft());
  if (borrowed === undefined) throw new Error('nothing was written elsewhere');
  return borrowed;
}

describe('a projection that throws', () => {
  test('refuses the appends it throws on, and lets the others of the batch through', async () => {
    const store = new FaultyStore([], [project]);
    const { ledger } = await openTestLedger({ store });
    const answers = await Promise.all([
      ledger.append(draft()),
      ledger.append([draft(), draft({ kind: 'bad' })]),
      ledger.append(draft({ key: 'k' })),
      ledger.append(draft({ key: 'k' })),
    ]);
    expect(answers.map(seqs)).toEqual([[0], 'projection-refused', [1], [1]]);
    expect(answers[1]).toMatchObject({
      refusal: { message: 'Nothing was appended, because the projection refused it: entry 2 is bad' },
    });
    expect(store.projected).toEqual([0, 1]);
  });
});

describe('a ledger that is closed', () => {
  test('answers everything first, also what it must still read for an answer', async () => {
    const store = new FaultyStore();
    const { ledger } = await openTestLedger({ store });
    const answers = Array.from({ length: 700 }, () => ledger.append(draft({ expectedHead: null })));
    let answered = 0;
    for (const answer of answers) void answer.then(() => answered++);
    await ledger.close();
    await null;
    expect(answered).toBe(700);
    expect((await Promise.all(answers)).filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('group commit', () => {
  test('writes at once when idle, and together what came meanwhile', async () => {
    const store = new FaultyStore();
    const { ledger } = await openTestLedger({ store });
    await ledger.append(draft());
    expect(store.commits).toBe(1);
    await Promise.all(Array.from({ length: 250 }, () => ledger.append(draft())));
    expect(store.commits).toBe(2);
    await Promise.all(Array.from({ length: 550 }, () => ledger.append(draft())));
    expect(store.commits).toBe(5);
    await ledger.append(Array.from({ length: 2000 }, () => draft()));
    expect(store.commits).toBe(6);
    expect((await ledger.head()).size).toBe(2801);
  });
});

interface Step {
  readonly drafts: readonly Draft[];
  /** Waits for all before it, so that some come together and some alone. */
  readonly isAlone: boolean;
}

const matters = ['matter_a', 'matter_b'];
const steps = fc.array(
  fc.record({
    isAlone: fc.boolean(),
    drafts: fc.array(
      fc
        .record(
          {
            matter: fc.constantFrom(...matters),
            kind: fc.constantFrom('note', 'note', 'note', 'bad'),
            key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
            expectedHead: fc.option(fc.nat(8)),
            corrects: fc.record({ entry: fc.nat(9), how: fc.constant('replaced' as const) }),
            recordedAt: fc.constantFrom(
              '2022-03-01T00:00:00.000Z',
              '2022-03-02T09:00:00.000Z',
              '2023-01-01T00:00:00.000Z',
            ),
            body: fc.nat(1),
          },
          { requiredKeys: ['matter', 'kind', 'body'] },
        )
        .map((special): Draft => draft(special)),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { maxLength: 25 },
);
const fates = fc.array(fc.constantFrom<Fate>('done', 'done', 'fails-before', 'fails-after', 'done-late'), {
  maxLength: 12,
});

describe('whatever is appended, and however the store fails', () => {
  test('the log has no gap and no double, holds what was acknowledged and nothing that was refused', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fates, async (all, fate) => {
        const store = new FaultyStore(fate, [project]);
        const { ledger } = await openTestLedger({ store });
        const answers = await appendAll(ledger, all);
        await checkLog(store);
        await checkAnswers(store, all, answers);
      }),
      { numRuns: runs },
    );
  });

  test('what a live projection was told is what a replay of the log tells', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fates, async (all, fate) => {
        const store = new FaultyStore(fate, [project]);
        const { ledger } = await openTestLedger({ store });
        await appendAll(ledger, all);
        const replayed: unknown[] = [];
        const database = {
          ...store.database,
          query: async (_: string, values: readonly unknown[] = []) => ({
            rows: replayed.splice(replayed.length, 0, ...values) as [],
          }),
        };
        await project(
          database,
          (await ledger.entries(0, 1000)).map(({ entry }) => entry),
        );
        expect(store.projected).toEqual(replayed);
      }),
      { numRuns: runs },
    );
  });

  test('another that opens the log goes on where the first was, and the first is fenced', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fates, async (all, fate) => {
        const store = new FaultyStore(fate);
        const { ledger, clock } = await openTestLedger({ store });
        const half = appendAll(ledger, all);
        const second = await openLedger({
          store,
          signer,
          clock: clock.read,
          holder: 'the second',
          pause: async () => {},
        });
        await Promise.all([half, appendAll(second, all)]);
        const [last] = await appendAll(ledger, [{ drafts: [draft()], isAlone: true }]);
        expect(last && seqs(last)).toBeOneOf(['sequencer-fenced', null]);
        await checkLog(store);
      }),
      { numRuns: runs },
    );
  });
});

/** Null where the ledger could not say what became of an append. */
type Answer = Appended | null;

async function appendAll(ledger: Ledger, all: readonly Step[]): Promise<readonly Answer[]> {
  const answers: Promise<Answer>[] = [];
  for (const { drafts, isAlone } of all) {
    if (isAlone) await Promise.all(answers);
    answers.push(
      ledger
        .append(drafts)
        .catch((fault) => (fault instanceof UnknownOutcome ? null : Promise.reject(fault))),
    );
  }
  return Promise.all(answers);
}

/** The log is what its format promises: canonical leaves, times that never fall, a tree over them all. */
async function checkLog(store: Store): Promise<void> {
  const head = await store.head();
  const stored = await store.entries(0, 5000);
  expect(stored.map(({ entry }) => entry.seq)).toEqual(stored.map((_, at) => at));
  expect(head).toMatchObject({ size: stored.length, recordedAt: stored.at(-1)?.entry.recordedAt ?? null });
  for (const [at, { entry, leaf }] of stored.entries()) {
    const { seq, ...envelope } = entry;
    expect(parseEnvelope(leaf)).toEqual({ ok: true, envelope });
    expect(entry.recordedAt >= (stored[at - 1]?.entry.recordedAt ?? '')).toBe(true);
    if (entry.corrects) expect(stored[entry.corrects.entry]?.entry.matter).toBe(entry.matter);
    expect(entry.corrects?.entry ?? -1).toBeLessThan(seq);
  }
  const root = Buffer.from(naiveRoot(stored.map(({ hash }) => hash))).toString('base64');
  expect(head?.checkpoint.split('\n').slice(0, 3)).toEqual(['example.org/record', `${stored.length}`, root]);
}

/** Every entry was acknowledged to somebody or is of unknown fate, every acknowledgement is an entry, and appends stand side by side. */
async function checkAnswers(store: Store, all: readonly Step[], answers: readonly Answer[]): Promise<void> {
  const entries: readonly Entry[] = (await store.entries(0, 5000)).map(({ entry }) => entry);
  const owners = new Map<number, string>();
  for (const [at, answer] of answers.entries()) {
    if (!answer?.ok) continue;
    const { drafts } = all[at] as Step;
    const first = answer.stored[0]?.entry.seq ?? 0;
    const call = JSON.stringify(drafts);
    for (const [offset, { entry }] of answer.stored.entries()) {
      const one = drafts[offset];
      expect(entry).toEqual(entries[first + offset]);
      expect(entry).toMatchObject({ matter: one?.matter, kind: one?.kind, body: one?.body });
      // Two appends share an entry only as a repetition under a key.
      const isRepeated = drafts.some(({ key }) => key !== undefined);
      if (owners.has(entry.seq)) expect([isRepeated, owners.get(entry.seq)]).toEqual([true, call]);
      owners.set(entry.seq, call);
      checkGuard(entries, entry, one);
    }
    expect(answer.stored).toHaveLength(drafts.length);
  }
  const unknown = all.flatMap(({ drafts }, at) => (answers[at] === null ? drafts : []));
  for (const { seq, matter, body } of entries) {
    const isUnknown = unknown.some((one) => one.matter === matter && one.body === body);
    expect([seq, owners.has(seq) || isUnknown]).toEqual([seq, true]);
  }
}

function checkGuard(entries: readonly Entry[], { seq, matter }: Entry, one: Draft | undefined): void {
  if (one?.expectedHead === undefined) return;
  const before = entries.filter((entry) => entry.matter === matter && entry.seq < seq).at(-1);
  expect(before?.seq ?? null).toBe(one.expectedHead);
}
