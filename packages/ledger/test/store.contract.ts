import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Batch, Lease, SealedPart, Store } from '../src/index.ts';
import { Batches } from './batches.ts';

/** An empty log that was never created, and how to come back to it if it outlives its process. */
export interface OpenedStore {
  readonly store: Store;
  /** Closes the store and opens the same log again. Absent where nothing outlives the process. */
  readonly reopen?: () => Promise<Store>;
}

/** A store may have a database to make or a server to wait for, on a machine that is busy with other tests. */
const hookTimeout = 60_000;

/**
 * What every store must keep. Run it once for each implementation:
 * `storeContract('postgres', async () => ({ store: await openFresh(), reopen }))`.
 * `open` is called for each test and must give an empty log; the contract closes it.
 */
export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the ${name} store`, () => {
    let opened: OpenedStore;
    let store: Store;
    let lease: Lease;
    let batches: Batches;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
      batches = new Batches();
    }, hookTimeout);
    afterEach(() => store.close(), hookTimeout);

    /** Creates the log and takes the lease. */
    async function begin(): Promise<void> {
      expect(await store.create(batches.emptyHead())).toBe(true);
      lease = await store.lease('the first');
    }

    async function commit(...made: Parameters<Batches['next']>[1]): Promise<Batch> {
      const batch = batches.next(lease.epoch, made);
      expect(await store.commit(batch)).toEqual({ outcome: 'committed' });
      return batch;
    }

    test('a log has no head until it is created, and is created once', async () => {
      expect(await store.head()).toBeNull();
      const empty = batches.emptyHead();
      expect(await store.create(empty)).toBe(true);
      expect(plainHead(await store.head())).toEqual(plainHead(empty));
      expect(await store.create({ ...empty, checkpoint: 'another' })).toBe(false);
      expect((await store.head())?.checkpoint).toBe(empty.checkpoint);
    });

    test('a log is nobody’s until somebody takes the lease, and then that one’s', async () => {
      expect(await store.findLease()).toBeNull();
      await begin();
      expect(await store.findLease()).toEqual({ epoch: lease.epoch, holder: 'the first' });
    });

    test('a batch cannot be committed to a log that was never created', async () => {
      const { epoch } = await store.lease('the first');
      await expect(store.commit(batches.next(epoch, [{}]))).rejects.toThrow();
    });

    test('what is committed is given back byte for byte, in order', async () => {
      await begin();
      const first = await commit(
        { body: { name: 'é€😀\u0000', list: [1, null, true] } },
        { matter: 'matter_two' },
      );
      const second = await commit({ recordedAt: '2022-03-03T09:00:00.000Z' });
      const rows = [...first.rows, ...second.rows];
      expect((await store.entries(0, 10)).map(plain)).toEqual(
        rows.map((row) =>
          plain({ entry: { seq: row.seq, ...row.envelope }, leaf: row.leaf, hash: row.hash }),
        ),
      );
      expect((await store.entries(1, 2)).map(({ entry }) => entry.seq)).toEqual([1]);
      expect(await store.entries(3, 9)).toEqual([]);
      expect(hex(await store.leafHashes(0, 3))).toBe(rows.map((row) => hex(row.hash)).join(''));
      expect(hex(await store.leafHashes(1, 2))).toBe(hex(rows[1]?.hash));
      expect(plainHead(await store.head())).toEqual(plainHead(second.head));
    });

    test('an empty batch may move the head’s checkpoint, and nothing else', async () => {
      await begin();
      const { head } = await commit({});
      const checkpoint = head.checkpoint.replace('nobody', 'somebody');
      const batch = {
        epoch: lease.epoch,
        expectedSize: 1,
        rows: [],
        tiles: [],
        head: { ...head, checkpoint },
      };
      expect(await store.commit(batch)).toEqual({ outcome: 'committed' });
      expect(await store.head()).toMatchObject({ size: 1, checkpoint });
    });

    test('entries of a matter come in order, and as far as they were recorded by an instant', async () => {
      await begin();
      await commit({ recordedAt: '2022-03-02T09:00:00.000Z' }, { matter: 'matter_two' });
      await commit({ recordedAt: '2022-03-02T09:00:00.000Z' }, { recordedAt: '2022-12-01T09:00:00.000Z' });
      const seqs = async (matter: string, by?: string) =>
        (await store.ofMatter(matter, by)).map(({ seq }) => seq);
      expect(await seqs('matter_one')).toEqual([0, 2, 3]);
      expect(await seqs('matter_one', '2022-03-02T09:00:00.000Z')).toEqual([0, 2]);
      expect(await seqs('matter_one', '2022-03-02T08:59:59.999Z')).toEqual([]);
      expect(await seqs('matter_none')).toEqual([]);
      expect(new Map(await store.matterHeads(['matter_one', 'matter_two', 'matter_none']))).toEqual(
        new Map([
          ['matter_one', 3],
          ['matter_two', 1],
        ]),
      );
      expect((await store.matterHeads([])).size).toBe(0);
    });

    test('a newer lease fences the older, which is told who has it', async () => {
      await begin();
      await commit({});
      const second = await store.lease('the second');
      expect(second.epoch).toBeGreaterThan(lease.epoch);
      const stale = batches.next(lease.epoch, [{}]);
      expect(await store.commit(stale)).toEqual({
        outcome: 'fenced',
        epoch: second.epoch,
        holder: 'the second',
      });
      expect(await store.head()).toMatchObject({ size: 1 });
      expect(await store.commit({ ...stale, epoch: second.epoch })).toEqual({ outcome: 'committed' });
    });

    test('a batch that expects another head is refused and writes nothing', async () => {
      await begin();
      const first = await commit({ key: 'a' });
      const again = { ...first, rows: first.rows.map((row) => ({ ...row, key: 'b' })) };
      expect(await store.commit(again)).toEqual({ outcome: 'moved', size: 1 });
      // A batch sent twice, its answer lost: that it was committed is told by where the head is, not by its keys.
      expect(await store.commit(first)).toEqual({ outcome: 'moved', size: 1 });
      const ahead = { ...batches.next(lease.epoch, [{}]), expectedSize: 5 };
      const shifted = { ...ahead, rows: ahead.rows.map((row) => ({ ...row, seq: 5 })) };
      expect(await store.commit({ ...shifted, head: { ...ahead.head, size: 6 } })).toEqual({
        outcome: 'moved',
        size: 1,
      });
      expect(await store.entries(0, 9)).toHaveLength(1);
      expect((await store.byKeys(['b'])).size).toBe(0);
    });

    test('a batch with a hole in it, or with another head than its rows make, is a fault and writes nothing', async () => {
      await begin();
      const batch = batches.next(lease.epoch, [{}, {}]);
      const [one, two] = batch.rows;
      if (one === undefined || two === undefined) throw new Error('two rows were asked for');
      await expect(store.commit({ ...batch, rows: [one, { ...two, seq: 2 }] })).rejects.toThrow();
      await expect(store.commit({ ...batch, rows: [one] })).rejects.toThrow();
      expect(await store.entries(0, 9)).toEqual([]);
      expect(await store.head()).toMatchObject({ size: 0 });
      expect(await store.commit(batch)).toEqual({ outcome: 'committed' });
    });

    test('a key is taken once; the whole batch is refused with every key that was', async () => {
      await begin();
      await commit({ key: 'a' }, { key: 'b' }, {});
      const batch = batches.next(lease.epoch, [{ key: 'c' }, { key: 'b' }, { key: 'a' }, {}]);
      const outcome = await store.commit(batch);
      expect(outcome).toMatchObject({ outcome: 'key-taken' });
      expect(outcome.outcome === 'key-taken' && outcome.keys.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        'a',
        'b',
      ]);
      expect(await store.head()).toMatchObject({ size: 3 });
      const found = await store.byKeys(['a', 'b', 'c']);
      expect(found.get('a')?.entry.seq).toBe(0);
      expect(found.get('b')?.entry.seq).toBe(1);
      expect(found.size).toBe(2);
      expect((await store.byKeys([])).size).toBe(0);
    });

    test('a full tile is kept from the batch that completes it', async () => {
      await begin();
      await commit(...Array.from({ length: 200 }, () => ({})));
      expect(await store.tile(0, 0)).toBeNull();
      const batch = await commit(...Array.from({ length: 320 }, () => ({})));
      expect(batch.tiles).toHaveLength(2);
      expect(hex(await store.tile(0, 0))).toBe(hex(batch.tiles[0]?.bytes));
      expect(hex(await store.tile(0, 1))).toBe(hex(batch.tiles[1]?.bytes));
      expect(await store.tile(0, 2)).toBeNull();
      expect(await store.tile(1, 0)).toBeNull();
    });

    test('sealed parts are kept with their entry and destroyed by subject', async () => {
      await begin();
      await commit({ parts: [part('anna', 0), part('bert', 1)] }, {}, { parts: [part('anna', 0)] });
      expect((await store.parts(0)).map(plainPart)).toEqual(
        [part('anna', 0), part('bert', 1)].map(plainPart),
      );
      expect(await store.parts(1)).toEqual([]);
      expect(await store.partsOf('anna')).toEqual([
        { seq: 0, part: 0 },
        { seq: 2, part: 0 },
      ]);
      expect((await store.destroyParts('anna')).toSorted((a, b) => a.seq - b.seq)).toEqual([
        { seq: 0, part: 0 },
        { seq: 2, part: 0 },
      ]);
      expect((await store.parts(0)).map(plainPart)).toEqual([plainPart(part('bert', 1))]);
      expect(await store.parts(2)).toEqual([]);
      expect(await store.partsOf('anna')).toEqual([]);
      expect(await store.destroyParts('anna')).toEqual([]);
      expect(await store.entries(0, 9)).toHaveLength(3);
    });

    test('a projection shares the batch’s fate', async (context) => {
      await begin();
      const { database } = store;
      const batch = batches.next(lease.epoch, [{ key: 'a' }]);
      if (database === null) {
        await expect(store.commit(batch, async () => {})).rejects.toThrow('no SQL');
        context.skip(`the ${name} store has no SQL for a projection to use`);
        return;
      }
      await database.query('create table seen (seq bigint primary key)');
      await expect(
        store.commit(batch, async (inside, entries) => {
          for (const { seq } of entries) await inside.query('insert into seen values ($1)', [seq]);
          throw new Error('the projection failed');
        }),
      ).rejects.toThrow('the projection failed');
      expect((await database.query('select * from seen')).rows).toEqual([]);
      expect(await store.head()).toMatchObject({ size: 0 });
      const outcome = await store.commit(batch, async (inside, entries) => {
        for (const { seq } of entries) await inside.query('insert into seen values ($1)', [seq]);
      });
      expect(outcome).toEqual({ outcome: 'committed' });
      expect((await database.query('select * from seen')).rows).toHaveLength(1);
    });

    test('a log that is closed and opened again is as it was', async (context) => {
      const { reopen } = opened;
      if (reopen === undefined) {
        context.skip(`nothing in the ${name} store outlives its process`);
        return;
      }
      await begin();
      const batch = await commit({ key: 'a', parts: [part('anna', 0)] }, { matter: 'matter_two' });
      const before = (await store.entries(0, 9)).map(plain);
      store = await reopen();
      expect((await store.entries(0, 9)).map(plain)).toEqual(before);
      expect(plainHead(await store.head())).toEqual(plainHead(batch.head));
      expect((await store.byKeys(['a'])).get('a')?.entry.seq).toBe(0);
      expect((await store.parts(0)).map(plainPart)).toEqual([plainPart(part('anna', 0))]);
      expect((await store.lease('the second')).epoch).toBeGreaterThan(lease.epoch);
      expect(await store.commit(batches.next(lease.epoch, [{}]))).toMatchObject({ outcome: 'fenced' });
    });
  });
}

function part(subject: string, at: number): SealedPart {
  const bytes = new TextEncoder().encode(`${subject} ${at}`);
  return { subject, part: at, wrappedKey: bytes, iv: bytes.slice(0, 4), ciphertext: bytes.slice(2) };
}

/** Bytes as hexadecimal digits: stores may answer with a Buffer or a plain Uint8Array. */
function hex(bytes: Uint8Array | null | undefined): string | null {
  return bytes ? Buffer.from(bytes).toString('hex') : null;
}

function plain({ entry, leaf, hash }: { entry: object; leaf: Uint8Array; hash: Uint8Array }): object {
  return { entry, leaf: hex(leaf), hash: hex(hash) };
}

function plainPart({ wrappedKey, iv, ciphertext, ...rest }: SealedPart): object {
  return { ...rest, wrappedKey: hex(wrappedKey), iv: hex(iv), ciphertext: hex(ciphertext) };
}

function plainHead(head: Awaited<ReturnType<Store['head']>>): object | null {
  return head && { ...head, frontier: head.frontier.map(hex) };
}
