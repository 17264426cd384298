import type { Database } from '../store/store.ts';
import type { Sweep } from './erase-subject.ts';

/**
 * Rewrites every table that has or had sealed or projected content, and lets the write-ahead log
 * that holds the deleted rows go. PostgreSQL needs a connection that may do this (a superuser, or
 * the tables' owner with pg_checkpoint) and `wal_recycle = off`: a recycled segment keeps its old bytes.
 */
export function sweepDatabase(database: Database): Sweep {
  return {
    name: 'tables rewritten, write-ahead log removed',
    sweep: async () => {
      await assertLetsGo(database);
      for (const table of await listTables(database)) await database.query(`vacuum (full, analyze) ${table}`);
      // The planner's statistics hold the commonest values of every column, as they were.
      await database.query('vacuum full pg_catalog.pg_statistic');
      await database.query('select pg_switch_wal()');
      await database.query('checkpoint');
    },
  };
}

async function assertLetsGo(database: Database): Promise<void> {
  const { rows } = await database.query<{ wal_recycle: string }>('show wal_recycle');
  if (rows[0]?.wal_recycle === 'off') return;
  throw new Error(
    'couldn’t sweep the database: it reuses old write-ahead log with its content; set wal_recycle = off, reload, and take the erasure up again',
  );
}

async function listTables(database: Database): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm')
        and (n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'ledger')
             or (n.nspname = 'ledger' and c.relname = 'sealed_part'))
      order by 1`,
  );
  return rows.map(({ name }) => name);
}
