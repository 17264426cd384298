import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { syncPath, syncTree } from '../../node/sync-path.ts';
import { migrate } from '../sql/migrate.ts';
import { openPglite } from './pglite-database.ts';

/**
 * The folder's database, open and of this version's schema. A new one appears under its name only once it is whole
 * and on disk: what a start that was cut short left behind is thrown away.
 */
export async function openDatabase(folder: string): Promise<PGlite> {
  const path = join(folder, 'database');
  if (!existsSync(path)) await createDatabase(folder, path);
  // We hold the folder's lock, so nobody's server wrote this; after a power cut it may be empty, and then
  // PostgreSQL would not start.
  rmSync(join(path, 'postmaster.pid'), { force: true });
  const database = await openPglite(path);
  await prepare(database);
  return database;
}

async function createDatabase(folder: string, path: string): Promise<void> {
  const draft = join(folder, 'database.draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  const database = await openPglite(draft);
  await prepare(database);
  await database.close();
  syncTree(draft);
  renameSync(draft, path);
  syncPath(folder);
}

async function prepare(database: PGlite): Promise<void> {
  await migrate({
    exec: async (sql) => void (await database.exec(sql)),
    query: async (sql) => (await database.query<object>(sql)).rows,
  });
  await database.exec(embeddedRights);
}

/** What the store does for itself here, where there is no administrator: put on disk, and clear away what was erased. */
const embeddedRights = `
grant pg_checkpoint to candour_app;
grant maintain on ledger.sealed_part, pg_catalog.pg_statistic to candour_app;
grant execute on function pg_switch_wal() to candour_app;
set role candour_app;
set search_path = projection, public;
`;
