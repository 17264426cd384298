import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../src/ledger.ts';
import { parseSigner } from '../src/node/ed25519.ts';
import { EmbeddedStore } from '../src/store/embedded/embedded-store.ts';

export interface Torn {
  readonly failed: number;
  readonly rounds: number;
  readonly replayed: number;
  readonly cutOff: number;
}

interface Orders {
  readonly skey: string;
  readonly rounds: number;
  readonly chance: () => number;
}

/**
 * A machine that stopped between the journal and the database, with the last record cut at any byte: the log opens
 * with every whole record and without the torn one, which was never acknowledged.
 */
export async function tearJournal({ skey, rounds, chance }: Orders): Promise<Torn> {
  const base = mkdtempSync(join(tmpdir(), 'candour-torn-'));
  try {
    const [before, after] = await makePair(base, skey);
    let failed = 0;
    let cutOff = 0;
    for (let round = 0; round < rounds; round += 1) {
      const isWhole = round % 5 === 0;
      if (!isWhole) cutOff += 1;
      const size = await reopen({ base, before, after, cut: isWhole ? 1 : chance() });
      if (size !== (isWhole ? after.size : before.size)) failed += 1;
    }
    return { failed, rounds, replayed: rounds - cutOff, cutOff };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

interface Snapshot {
  readonly folder: string;
  readonly size: number;
  readonly journal: Buffer;
  readonly segment: string;
}

async function makePair(base: string, skey: string): Promise<[Snapshot, Snapshot]> {
  const live = join(base, 'live');
  const snapshots: Snapshot[] = [];
  for (const name of ['before', 'after']) {
    await append(live, skey, 20);
    const folder = join(base, name);
    cpSync(live, folder, { recursive: true });
    const segment = readdirSync(join(folder, 'journal')).toSorted().at(-1) ?? '';
    snapshots.push({
      folder,
      segment,
      size: 20 * (snapshots.length + 1),
      journal: readFileSync(join(folder, 'journal', segment)),
    });
  }
  return snapshots as [Snapshot, Snapshot];
}

/** All entries of one call: one batch, and one record of the journal. */
async function append(folder: string, skey: string, entries: number): Promise<void> {
  const store = await EmbeddedStore.open({ folder });
  const ledger = await openLedger({ store, signer: parseSigner(skey), clock: () => new Date() });
  const draft = {
    matter: 'matter_1',
    kind: 'Noted',
    actor: 'office_clerk',
    happenedAt: '2026-01-05T09:00:00.000Z',
  };
  await ledger.append(Array.from({ length: entries }, (_, at) => ({ ...draft, body: { at } })));
  await ledger.close();
}

interface Reopening {
  readonly base: string;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** How much of the last record is there: 1 is all of it. */
  readonly cut: number;
}

/** The database as it was before the last batch, the journal as it was after it, less what was torn off. */
async function reopen({ base, before, after, cut }: Reopening): Promise<number> {
  const folder = join(base, 'reopened');
  cpSync(before.folder, folder, { recursive: true });
  const last = after.journal.length - before.journal.length;
  const kept = before.journal.length + Math.floor(last * cut);
  writeFileSync(join(folder, 'journal', after.segment), after.journal.subarray(0, kept));
  try {
    const store = await EmbeddedStore.open({ folder });
    const head = await store.head();
    await store.close();
    return head?.size ?? -1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
