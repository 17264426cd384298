import { createHash } from 'node:crypto';
import type { Migration } from './migrations.ts';
import { migrations } from './migrations.ts';
import { createRoles } from './roles.ts';

/** Runs SQL as a user who may create roles and schemas; several statements at once. */
export interface Migrator {
  exec(sql: string): Promise<void>;
  query(sql: string): Promise<readonly object[]>;
}

/**
 * Brings the schema to what this version needs: each migration once, in order, in a transaction of its own.
 * A database whose history is not ours, or is newer than ours, is left alone and named.
 */
export async function migrate(database: Migrator): Promise<void> {
  await database.exec(createRoles);
  await database.exec('begin');
  try {
    // Two that migrate at once take turns; the second finds nothing left to do.
    await database.exec('select pg_advisory_xact_lock(5120473)');
    await database.exec('set local role candour_owner');
    await database.exec(createHistory);
    const applied = (await database.query(listApplied)).map(parseApplied);
    for (const migration of findMissing(applied)) {
      await database.exec(migration.sql);
      await database.exec(recordApplied(migration));
    }
    await database.exec('commit');
  } catch (cause) {
    await database.exec('rollback');
    throw new Error("couldn't bring the ledger's schema up to date; nothing was changed", { cause });
  }
}

/** What is left to run, once history is found to be the beginning of ours. */
function findMissing(applied: readonly Applied[]): readonly Migration[] {
  applied.forEach(({ number, sha256 }, at) => {
    const ours = migrations[at];
    if (ours !== undefined && ours.number === number && hashMigration(ours) === sha256) return;
    throw new Error(
      `The database has run migration ${number} (SHA-256 ${sha256}), which this version does not have: it is newer, or not a ledger of ours.`,
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

function parseApplied(row: object): Applied {
  const { number, sha256 } = row as { number?: unknown; sha256?: unknown };
  if (typeof sha256 !== 'string' || !Number.isSafeInteger(Number(number))) {
    throw new Error('The table candour_history.ledger_migration is not the one this program keeps.');
  }
  return { number: Number(number), sha256 };
}

const createHistory = `
create schema if not exists candour_history;
create table if not exists candour_history.ledger_migration (
  number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now()
)`;

const listApplied = 'select number, sha256 from candour_history.ledger_migration order by number';

/** Names and hashes are ours: nothing here comes from outside. */
function recordApplied(migration: Migration): string {
  return `insert into candour_history.ledger_migration (number, name, sha256) values (${migration.number}, '${migration.name}', '${hashMigration(migration)}')`;
}
