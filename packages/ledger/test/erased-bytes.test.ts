import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Database,
  eraseSubject,
  FileKeystore,
  openEntry,
  type Purge,
  type SealedPart,
  sweepDatabase,
} from '../src/index.ts';
import { EmbeddedStore } from '../src/store/embedded/embedded-store.ts';
import { PoolDatabase } from '../src/store/postgres/pool-database.ts';
import { PostgresStore } from '../src/store/postgres/postgres-store.ts';
import { Folders } from './embedded/folders.ts';
import { findServerPrograms, PrivateServer } from './postgres/server.ts';
import { random, request, type SealedLog, sealedDraft, sealedLog, verifyAll } from './sealed-log.ts';

// Making a database and rewriting its tables takes seconds, and on a busy machine many: hence the long limits.
const canary = 'zugunruhe-canary';
const master = new Uint8Array(32).fill(9);
const folders = new Folders();

afterAll(() => folders.remove());

/** For each of these bytes, the files under a folder that hold them. Every file is read once: there are many. */
function filesWith(folder: string, sought: readonly (Uint8Array | string)[]): readonly (readonly string[])[] {
  const found = sought.map((): string[] => []);
  const needles = sought.map((one) => Buffer.from(one));
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = readFileSync(join(file.parentPath, file.name));
    for (const [at, one] of needles.entries())
      if (bytes.includes(one)) found[at]?.push(join(file.parentPath, file.name));
  }
  return found;
}

/** What a search page would keep: the words in a table, an index over them, the planner's statistics. */
async function project(database: Database, words: ReadonlyMap<number, string>): Promise<void> {
  await database.query('create table projection.words (seq bigint primary key, words text not null)');
  await database.query(
    `create index words_search on projection.words using gin (to_tsvector('simple', words))`,
  );
  for (const [seq, text] of words)
    await database.query('insert into projection.words (seq, words) values ($1, $2)', [seq, text]);
  await database.query('analyze projection.words');
}

const purgeWords = (database: Database): Purge => ({
  name: 'words',
  purge: async (_, ranges) => {
    for (const { from, to } of ranges)
      await database.query('delete from projection.words where seq between $1 and $2', [from, to]);
  },
});

interface Ground {
  readonly log: SealedLog;
  /** Everything the log's database writes, and the keystore. */
  readonly folder: string;
  /** May rewrite tables. */
  readonly admin: Database;
  /** Leaves on disk what is in memory. */
  readonly flush: () => Promise<void>;
}

/** Seals, indexes, erases; answers with the ciphertexts that were kept. */
async function fill({ log, admin }: Ground): Promise<readonly SealedPart[]> {
  const words = new Map<number, string>();
  const drafts = Array.from({ length: 40 }, (_, seq) => {
    const subject = seq % 2 === 0 ? 'person_a' : 'person_b';
    const word = subject === 'person_a' ? `${canary} ${seq}` : `remains ${seq}`;
    words.set(seq, word);
    return sealedDraft({ subject, body: { words: word } });
  });
  const appended = await log.ledger.append(drafts);
  if (!appended.ok) throw new Error(appended.refusal.message);
  const kept = await Promise.all([0, 38].map((seq) => log.store.parts(seq)));
  await project(admin, words);
  return kept.flat();
}

async function eraseAndLook(ground: Ground): Promise<void> {
  const { log, folder, admin, flush } = ground;
  const parts = await fill(ground);
  await flush();
  const secrets = [canary, ...parts.flatMap(({ ciphertext, wrappedKey }) => [ciphertext, wrappedKey])];
  // Otherwise the search below would prove nothing.
  for (const files of filesWith(folder, secrets)) expect(files).not.toEqual([]);
  const before = await verifyAll(log.store);
  const erased = await eraseSubject(request, {
    ...log,
    purges: [purgeWords(admin)],
    sweeps: [sweepDatabase(admin)],
  });
  expect(erased).toEqual({ ok: true, entries: [40], finished: 41 });
  await flush();

  const [remaining, ...left] = filesWith(folder, ['remains 1', ...secrets]);
  expect(left.flat()).toEqual([]);
  expect(remaining).not.toEqual([]);
  expect(await openEntry(log, 0)).toEqual([{ outcome: 'erased', by: 40 }]);
  expect(await openEntry(log, 1)).toEqual([{ outcome: 'opened', body: { words: 'remains 1' } }]);
  const after = await verifyAll(log.store, before.state ?? undefined);
  expect([before.ok, after.ok, after.problems]).toEqual([true, true, []]);
}

const keysIn = (folder: string): Promise<FileKeystore> =>
  FileKeystore.open(join(folder, 'keys'), master, random);

describe('in the embedded store', () => {
  it('no byte of what was erased is left in the folder: database, WAL, indexes, journal, keys', async () => {
    const folder = await folders.next();
    const store = await EmbeddedStore.open({ folder });
    const log = await sealedLog(store, await keysIn(folder));
    await eraseAndLook({
      log,
      folder,
      admin: store.database,
      flush: async () => void (await store.database.query('checkpoint')),
    });
    await store.close();
    expect(filesWith(folder, [canary])).toEqual([[]]);
  }, 240_000);
});

const programs = findServerPrograms();

describe.skipIf(programs === null)('in PostgreSQL (skipped where no server is installed)', () => {
  let server: PrivateServer;
  let pool: pg.Pool;
  let admin: PoolDatabase;

  beforeAll(async () => {
    server = await PrivateServer.start(programs ?? '');
    await server.createDatabase('erased');
    pool = new pg.Pool(server.connection('erased'));
    admin = new PoolDatabase(pool);
  }, 120_000);
  afterAll(async () => {
    await pool.end();
    server.stop();
  });

  const open = async (): Promise<SealedLog> => {
    const app = server.connection('erased', 'candour_app');
    const eraser = server.connection('erased', 'candour_eraser');
    return sealedLog(await PostgresStore.open({ app, eraser }), await keysIn(server.root));
  };

  it('the sweep refuses a server that reuses its write-ahead log with its content', async () => {
    await expect(sweepDatabase(admin).sweep()).rejects.toThrow(/set wal_recycle = off/);
  });

  it('no byte of what was erased is left in the data folder, WAL, indexes, dump or keys', async () => {
    await admin.query('alter system set wal_recycle = off');
    await admin.query('select pg_reload_conf()');
    const log = await open();
    await eraseAndLook({
      log,
      folder: server.root,
      admin,
      flush: async () => void (await admin.query('checkpoint')),
    });
    const dump = execFileSync(join(programs ?? '', 'pg_dump'), [
      '-h',
      server.root,
      '-U',
      'postgres',
      'erased',
    ]);
    expect(dump.includes(canary)).toBe(false);
    expect(dump.includes('remains 1')).toBe(true);
    await log.ledger.close();
  });
});
