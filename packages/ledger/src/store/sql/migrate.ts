import { createHash } from 'node:crypto';
import type { Migration, Schema } from './migrations.ts';
import { ledgerSchema } from './migrations.ts';
import { createRoles } from './roles.ts';

/** Runs SQL as a user who may create roles and schemas; several statements at once. */
export interface Migrator {
  exec(sql: string): Promise<void>;
  query(sql: string): Promise<readonly object[]>;
}

/**
 * Brings the ledger's schema, then any others that stand beside it, to what this version needs: each migration once,
 * in order, all in one transaction. A database whose history is not ours, or is newer than ours, is left alone and
 * named.
 */
export async function migrate(database: Migrator, beside: readonly Schema[] = []): Promise<void> {
  await database.exec(createRoles(beside.flatMap(({ roles = [] }) => roles)));
  await database.exec('begin');
  try {
    // Two that migrate at once take turns; the second finds nothing left to do.
    await database.exec('select pg_advisory_xact_lock(5120473)');
    await database.exec('set local role candour_owner');
    for (const schema of [ledgerSchema, ...beside]) await bringUp(database, schema);
    await database.exec('commit');
  } catch (cause) {
    await database.exec('rollback');
    throw new Error("couldn't bring the database's schema up to date; nothing was changed", { cause });
  }
}

async function bringUp(database: Migrator, schema: Schema): Promise<void> {
  await database.exec(createHistory(schema));
  const applied = (await database.query(listApplied(schema))).map((row) => parseApplied(row, schema));
  for (const migration of findMissing(applied, schema)) {
    await database.exec(migration.sql);
    await database.exec(recordApplied(schema, migration));
  }
}

/** What is left to run, once history is found to be the beginning of ours. */
function findMissing(applied: readonly Applied[], { name, migrations }: Schema): readonly Migration[] {
  applied.forEach(({ number, sha256 }, at) => {
    const ours = migrations[at];
    if (ours !== undefined && ours.number === number && hashMigration(ours) === sha256) return;
    throw new Error(
      `The database has run ${name} migration ${number} (SHA-256 ${sha256}), which this version does not have: it is newer, or not of this program.`,
    );
  });
  return migrations.slice(applied.length);
}

export function hashMigration({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}

interface Applied {
  readonly number: number;
  readonly sha256: string;
}

function parseApplied(row: object, schema: Schema): Applied {
  const { number, sha256 } = row as { number?: unknown; sha256?: unknown };
  if (typeof sha256 !== 'string' || !Number.isSafeInteger(Number(number))) {
    throw new Error(`The table ${historyOf(schema)} is not the one this program keeps.`);
  }
  return { number: Number(number), sha256 };
}

/** Names and hashes are ours: nothing here comes from outside. */
function historyOf({ name }: Schema): string {
  return `candour_history.${name}_migration`;
}

function createHistory(schema: Schema): string {
  return `
create schema if not exists candour_history;
create table if not exists ${historyOf(schema)} (
  number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now()
)`;
}

function listApplied(schema: Schema): string {
  return `select number, sha256 from ${historyOf(schema)} order by number`;
}

function recordApplied(schema: Schema, migration: Migration): string {
  return `insert into ${historyOf(schema)} (number, name, sha256) values (${migration.number}, '${migration.name}', '${hashMigration(migration)}')`;
}
