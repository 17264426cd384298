import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, toRanges } from '../src/erasure/ranges.ts';
import {
  checkErasures,
  type Draft,
  type ErasureOutcome,
  type ErasureParts,
  type ErasureRequest,
  eraseSubject,
  type Keystore,
  listUnfinishedErasures,
  MemoryKeystore,
  openEntry,
  SealFault,
} from '../src/index.ts';
import { request, type SealedLog, sealedDraft, sealedLog, verifyAll } from './sealed-log.ts';

const a = (body: string) => ({ subject: 'person_a', body });
const b = (body: string) => ({ subject: 'person_b', body });

/** Entries 0 to 4: parts of person_a at 0/0, 1/1, 3/0 and 4/0; entry 2 is not sealed. */
async function filledLog(log?: SealedLog): Promise<SealedLog> {
  const opened = log ?? (await sealedLog());
  const drafts = [[a('one')], [b('two'), a('three')], [], [a('four')], [a('five')]];
  await append(opened, ...drafts.map((sealed) => sealedDraft(...sealed)));
  return opened;
}

async function append({ ledger }: SealedLog, ...drafts: readonly Draft[]): Promise<void> {
  const appended = await ledger.append(drafts);
  if (!appended.ok) throw new Error(appended.refusal.message);
}

const erase = (
  log: SealedLog,
  what: Partial<ErasureRequest> = {},
  parts: Partial<ErasureParts> = {},
): Promise<ErasureOutcome> =>
  eraseSubject({ ...request, ...what }, { ...log, purges: [], sweeps: [], ...parts });

const erased = (by: number) => ({ outcome: 'erased', by });
const opened = (body: string) => ({ outcome: 'opened', body });

describe('an entry with sealed parts', () => {
  it('opens to its bodies, and shows nothing of them in its leaf', async () => {
    const log = await filledLog();
    expect(await openEntry(log, 1)).toEqual([opened('two'), opened('three')]);
    expect(await openEntry(log, 2)).toEqual([]);
    const [stored] = await log.store.entries(1, 2);
    expect(new TextDecoder().decode(stored?.leaf)).not.toMatch(/person|two|three/);
  });

  it('is answered with the first time when it is appended again under its key', async () => {
    const log = await sealedLog();
    const draft = { ...sealedDraft(a('one')), key: 'k' };
    await append(log, draft);
    expect(await log.ledger.append(draft)).toMatchObject({ ok: true, stored: [{ entry: { seq: 0 } }] });
    const other = { ...sealedDraft(a('two')), key: 'k' };
    expect(await log.ledger.append(other)).toMatchObject({ ok: false, refusal: { code: 'key-reused' } });
  });

  it('says when this keystore has no key for it', async () => {
    const { store } = await filledLog();
    expect(await openEntry({ store, keystore: new MemoryKeystore() }, 0)).toEqual([{ outcome: 'no-key' }]);
  });

  it('is a fault when a part was lost without an erasure, or exchanged for another', async () => {
    const { store, keystore } = await filledLog();
    const lost = {
      entries: store.entries.bind(store),
      ofMatter: store.ofMatter.bind(store),
      parts: async () => [],
    };
    await expect(openEntry({ store: lost, keystore }, 0)).rejects.toThrow(/entry 0: its part 0 is not kept/);
    const exchanged = { ...lost, parts: () => store.parts(3) };
    await expect(openEntry({ store: exchanged, keystore }, 0)).rejects.toThrow(SealFault);
    await expect(openEntry({ store, keystore }, 99)).rejects.toThrow(RangeError);
  });

  it.each([
    ['a lone surrogate', '\ud800', 'lone-surrogate'],
    ['a number beyond 2^53', 2 ** 53, 'unsafe-number'],
    ['more than a leaf holds', 'x'.repeat(65_536), 'entry-too-large'],
  ])('is refused with %s in a part, and no key is made', async (_, body, code) => {
    const log = await sealedLog();
    const sealed = [a('one'), { subject: 'person_b', body }];
    expect(await log.ledger.append(sealedDraft(...sealed))).toMatchObject({ ok: false, refusal: { code } });
    expect(await log.keystore.list()).toEqual([]);
  });
});

describe('an erasure', () => {
  it.each(['deleted', 'kept'] as const)(
    'leaves an entry in place of what it took (ciphertext %s)',
    async (ciphertext) => {
      const log = await filledLog();
      const before = await verifyAll(log.store);
      expect(await erase(log, { ciphertext })).toEqual({ ok: true, entries: [5], finished: 6 });
      expect(await openEntry(log, 0)).toEqual([erased(5)]);
      expect(await openEntry(log, 1)).toEqual([opened('two'), erased(5)]);
      expect((await log.store.partsOf('person_a')).length).toBe(ciphertext === 'deleted' ? 0 : 4);
      const after = await verifyAll(log.store, before.state ?? undefined);
      expect([before.ok, after.ok, after.problems]).toEqual([true, true, []]);
      expect((await verifyAll(log.store)).erased).toEqual([
        { from: 0, to: 0, part: 0, by: 5 },
        { from: 1, to: 1, part: 1, by: 5 },
        { from: 3, to: 4, part: 0, by: 5 },
      ]);
    },
  );

  it('says in the log what, why and by whom, and not of whom', async () => {
    const log = await filledLog();
    await erase(log, {}, { purges: [{ name: 'search index', purge: async () => {} }] });
    const entries = await log.store.ofMatter('erasures');
    expect(entries.map(({ kind, body }) => [kind, body])).toEqual([
      [
        'candour.erasure',
        {
          erasure: 'erasure_8r2k',
          basis: 'Request under article 17 UK GDPR, upheld',
          authorisedBy: ['office_records', 'office_protection'],
          ciphertext: 'deleted',
          parts: [
            { from: 0, to: 0, part: 0 },
            { from: 1, to: 1, part: 1 },
            { from: 3, to: 4, part: 0 },
          ],
        },
      ],
      [
        'candour.erasure-finished',
        { erasure: 'erasure_8r2k', entries: [5], ciphertext: 'deleted', purged: ['search index'], swept: [] },
      ],
    ]);
    expect(JSON.stringify(entries)).not.toContain('person_a');
  });

  it.each<[string, Partial<ErasureRequest>]>([
    ['same-person-cannot-approve', { authorisedBy: ['office_records', 'office_records'] }],
    ['names-the-subject', { basis: 'the wish of person_a' }],
    ['names-the-subject', { id: 'erasure_of_person_a' }],
    ['request-malformed', { basis: ' ' }],
    ['request-malformed', { basis: 'half a \ud800 pair' }],
    ['request-malformed', { actor: 'two words' }],
    ['request-malformed', { id: 'no spaces, please' }],
    ['request-malformed', { decidedAt: '2022-03-02' }],
    ['request-malformed', { authorisedBy: ['office_records', ''] }],
    ['subject-unknown', { subject: 'person_c' }],
  ])('is refused with %s, and nothing is changed', async (code, what) => {
    const log = await filledLog();
    expect(await erase(log, what)).toMatchObject({ ok: false, refusal: { code } });
    expect((await log.ledger.head()).size).toBe(5);
    expect(await openEntry(log, 0)).toEqual([opened('one')]);
  });

  it('is refused for a subject that is erased already, saying by which entry', async () => {
    const log = await filledLog();
    await erase(log);
    const again = await erase(log, { id: 'another' });
    expect(again).toMatchObject({ ok: false, refusal: { code: 'subject-erased' } });
    expect(JSON.stringify(again)).toContain('entry 5');
  });

  it('closes the subject: nothing is sealed to it again', async () => {
    const log = await filledLog();
    await erase(log);
    const refused = await log.ledger.append(sealedDraft(b('more'), a('more')));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'subject-erased' } });
  });

  it('is refused under an id that another erasure had', async () => {
    const log = await filledLog();
    await erase(log);
    const again = await erase(log, { subject: 'person_b' });
    expect(again).toMatchObject({ ok: false, refusal: { code: 'erasure-id-used' } });
    expect(await openEntry(log, 1)).toEqual([opened('two'), erased(5)]);
  });

  it('that was stopped just before its end ends under a program that purges other things', async () => {
    const log = await filledLog();
    const finish = () => Promise.reject(new Error('stopped'));
    const keystore = { ...through(log.keystore), finish };
    await expect(erase({ ...log, keystore })).rejects.toThrow('stopped');
    const purges = [{ name: 'a new page', purge: async () => {} }];
    expect(await erase(log, {}, { purges })).toEqual({ ok: true, entries: [5], finished: 6 });
  });

  it('waits for the one that was begun before another is', async () => {
    const log = await filledLog();
    const sweep = { name: 'sweep', sweep: () => Promise.reject(new Error('no room')) };
    await expect(erase(log, {}, { sweeps: [sweep] })).rejects.toThrow('no room');
    expect(await erase(log, { id: 'another' })).toMatchObject({ refusal: { code: 'erasure-under-way' } });
    const [unfinished] = await listUnfinishedErasures(log.keystore);
    expect(unfinished).toEqual(request);
    expect(await erase(log, unfinished)).toEqual({ ok: true, entries: [5], finished: 6 });
    expect(await listUnfinishedErasures(log.keystore)).toEqual([]);
  });

  it('names what was appended while it ran, in a further entry', async () => {
    const log = await filledLog();
    // Sealed with the key while there was one, committed after the log said what would be gone.
    const late = await sealedLog(log.store, await keysFrom(log));
    const keystore: Keystore = {
      ...through(log.keystore),
      erase: async (subject, entry) => {
        if (entry === 5 && (await log.ledger.head()).size === 6) await append(late, sealedDraft(a('late')));
        return log.keystore.erase(subject, entry);
      },
    };
    const outcome = await erase({ ...log, ledger: late.ledger, keystore });
    expect(outcome).toEqual({ ok: true, entries: [5, 7], finished: 8 });
    expect(await openEntry(log, 6)).toEqual([erased(7)]);
  });

  it('is found not to hold where a backup of the keystore was put back, and can be done again', async () => {
    const log = await filledLog();
    const backup = await keysFrom(log);
    await erase(log, { ciphertext: 'kept' });
    expect(await checkErasures(log.store, log.keystore)).toEqual([]);
    const restored = { ...log, keystore: backup };
    expect(await checkErasures(log.store, backup)).toEqual([{ subject: 'person_a', entry: 5, seq: 0 }]);
    expect(await erase(restored, { id: 'again' })).toMatchObject({ ok: true });
    expect(await checkErasures(log.store, backup)).toEqual([]);
    expect(await openEntry(restored, 0)).toEqual([erased(5)]);
  });

  it('is cut into entries of a thousand ranges', async () => {
    const log = await sealedLog();
    const drafts = Array.from({ length: 2001 }, () => [sealedDraft(a('x')), sealedDraft(b('y'))]).flat();
    await append(log, ...drafts);
    expect(await erase(log)).toEqual({ ok: true, entries: [4002, 4003, 4004], finished: 4005 });
    expect(await openEntry(log, 4000)).toEqual([erased(4004)]);
    expect((await verifyAll(log.store)).ok).toBe(true);
  });
});

/** A keystore that hands everything on, for a test to change one thing of. */
function through(keystore: Keystore): Keystore {
  return {
    name: keystore.name,
    find: (subject) => keystore.find(subject),
    create: (subject, key) => keystore.create(subject, key),
    close: (subject, erasure) => keystore.close(subject, erasure),
    erase: (subject, entry) => keystore.erase(subject, entry),
    finish: (subject) => keystore.finish(subject),
    list: () => keystore.list(),
    unfinished: () => keystore.unfinished(),
  };
}

/** The same keys in a keystore that learns nothing of the erasure: another process that is late. */
async function keysFrom({ keystore }: SealedLog): Promise<MemoryKeystore> {
  const copy = new MemoryKeystore();
  for (const subject of await keystore.list()) {
    const record = await keystore.find(subject);
    if (record?.state === 'held') await copy.create(subject, record.key);
  }
  return copy;
}

describe('an erasure stopped at any point', () => {
  /** Throws at the `at`-th thing the erasure does to the world: before doing it, or just after. */
  function stopping(
    log: SealedLog,
    { at, after }: { at: number; after: boolean },
  ): { parts: ErasureParts; purged: string[] } {
    let count = 0;
    const purged: string[] = [];
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      count += 1;
      if (count === at && !after) throw new Error('stopped');
      const result = await work();
      if (count === at && after) throw new Error('stopped');
      return result;
    };
    const store = {
      byKeys: (keys: readonly string[]) => log.store.byKeys(keys),
      partsOf: (subject: string) => log.store.partsOf(subject),
      destroyParts: (subject: string) => step(() => log.store.destroyParts(subject)),
    };
    const keystore: Keystore = {
      ...through(log.keystore),
      close: (subject, erasure) => step(() => log.keystore.close(subject, erasure)),
      erase: (subject, entry) => step(() => log.keystore.erase(subject, entry)),
      finish: (subject) => step(() => log.keystore.finish(subject)),
    };
    const ledger = { append: (draft: Draft | readonly Draft[]) => step(() => log.ledger.append(draft)) };
    const purge = { name: 'pages', purge: (subject: string) => step(async () => void purged.push(subject)) };
    const sweep = { name: 'disk', sweep: () => step(async () => {}) };
    return { parts: { store, keystore, ledger, purges: [purge], sweeps: [sweep] }, purged };
  }

  const steps = Array.from({ length: 8 }, (_, at) => at + 1);
  it.each(
    steps.flatMap(
      (at) =>
        [
          [at, false],
          [at, true],
        ] as const,
    ),
  )('is taken up again and does nothing twice (step %i, after it: %s)', async (at, after) => {
    const log = await filledLog();
    const { parts, purged } = stopping(log, { at, after });
    await expect(eraseSubject(request, parts)).rejects.toThrow('stopped');

    // At no moment is content gone that no entry accounts for.
    for (const seq of [0, 1, 3, 4])
      for (const one of await openEntry(log, seq)) expect(['opened', 'erased']).toContain(one.outcome);

    const [left] = await listUnfinishedErasures(log.keystore);
    const outcome = left ? await eraseSubject(left, parts) : await erase(log);
    if (left) expect(outcome).toEqual({ ok: true, entries: [5], finished: 6 });
    else if (at === 1) expect(outcome).toEqual({ ok: true, entries: [5], finished: 6 });
    else expect(outcome).toMatchObject({ ok: false, refusal: { code: 'subject-erased' } });
    expect((await log.ledger.head()).size).toBe(7);
    expect(await openEntry(log, 4)).toEqual([erased(5)]);
    expect(await log.store.partsOf('person_a')).toEqual([]);
    if (at > 1 || after) expect(purged.length).toBeGreaterThan(0);
    expect((await verifyAll(log.store)).ok).toBe(true);
  });
});

describe('ranges', () => {
  const places = fc.uniqueArray(fc.record({ seq: fc.nat(30), part: fc.nat(3) }), {
    selector: ({ seq, part }) => `${seq}/${part}`,
  });

  it('cover exactly the places they are made of', () => {
    fc.assert(
      fc.property(places, (some) => {
        const ranges = toRanges(some);
        for (let seq = 0; seq <= 31; seq += 1)
          for (let part = 0; part <= 3; part += 1)
            expect(isWithin(ranges, { seq, part })).toBe(
              some.some((one) => one.seq === seq && one.part === part),
            );
      }),
    );
  });

  it('are as few as can be, and in order', () => {
    fc.assert(
      fc.property(places, (some) => {
        const ranges = toRanges(some);
        const starts = some.filter(
          ({ seq, part }) => !some.some((one) => one.seq === seq - 1 && one.part === part),
        );
        expect(ranges).toHaveLength(starts.length);
        expect(ranges).toEqual([...ranges].sort((x, y) => x.from - y.from || x.part - y.part));
      }),
    );
  });
});
