import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Extensions, PGlite } from '@electric-sql/pglite';
import { syncPath, syncTree } from '../../node/sync-path.ts';
import { migrate } from '../sql/migrate.ts';
import type { Schema } from '../sql/migrations.ts';
import { openPglite } from './pglite-database.ts';

/** What the database is to hold beside the ledger's own schema. */
export interface Contents {
  readonly schemas: readonly Schema[];
  /** PGlite's own bundles of PostgreSQL extensions, by name, for the schemas to create. */
  readonly extensions: Extensions;
}

/**
 * The folder's database, open and of this version's schema. A new one appears under its name only once it is whole
 * and on disk: what a start that was cut short left behind is thrown away.
 */
export async function openDatabase(folder: string, contents: Contents): Promise<PGlite> {
  const path = join(folder, 'database');
  if (!existsSync(path)) await createDatabase(folder, path, contents);
  // We hold the folder's lock, so nobody's server wrote this; after a power cut it may be empty, and then
  // PostgreSQL would not start.
  rmSync(join(path, 'postmaster.pid'), { force: true });
  const database = await openPglite(path, contents.extensions);
  try {
    await prepare(database, contents);
    return database;
  } catch (fault) {
    // Left open, it would keep the process from ending.
    await database.close();
    throw fault;
  }
}

async function createDatabase(folder: string, path: string, contents: Contents): Promise<void> {
  const draft = join(folder, 'database.draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  const database = await openPglite(draft, contents.extensions);
  await prepare(database, contents);
  await database.close();
  syncTree(draft);
  renameSync(draft, path);
  syncPath(folder);
}

async function prepare(database: PGlite, { schemas }: Contents): Promise<void> {
  await migrate(
    {
      exec: async (sql) => void (await database.exec(sql)),
      query: async (sql) => (await database.query<object>(sql)).rows,
    },
    schemas,
  );
  await database.exec(embeddedRights);
}

/** What the store does for itself here, where there is no administrator: put on disk, and clear away what was erased. */
const embeddedRights = `
grant pg_checkpoint, pg_maintain to candour_app;
grant maintain on pg_catalog.pg_statistic to candour_app;
grant execute on function pg_switch_wal() to candour_app;
set role candour_app;
set search_path = projection, public;
`;
