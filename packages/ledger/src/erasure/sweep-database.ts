import type { Database } from '../store/store.ts';
import type { Sweep } from './erase-subject.ts';

/**
 * Rewrites every table that has or had sealed or projected content, and lets the write-ahead log
 * that holds the deleted rows go. The embedded store’s own database may do this; PostgreSQL needs a
 * superuser’s connection, and `wal_recycle = off`, since a recycled segment keeps its old bytes.
 * @param schemas where projections are, beside `projection`
 */
export function sweepDatabase(database: Database, schemas: readonly string[] = []): Sweep {
  return {
    name: 'tables rewritten, write-ahead log removed',
    sweep: async () => {
      await assertLetsGo(database);
      const tables = await listTables(database, ['projection', ...schemas]);
      for (const table of tables) await rewrite(database, table);
      // The planner's statistics hold the commonest values of every column, as they were.
      await rewrite(database, 'pg_catalog.pg_statistic');
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

/** VACUUM skips a table it may not touch with a warning that nobody reads: the file's name tells whether it was done. */
async function rewrite(database: Database, table: string): Promise<void> {
  const before = await fileOf(database, table);
  await database.query(`vacuum (full, analyze) ${table}`);
  if ((await fileOf(database, table)) !== before) return;
  throw new Error(`couldn’t sweep the database: ${table} may only be rewritten by its owner or a superuser`);
}

async function fileOf(database: Database, table: string): Promise<string> {
  const { rows } = await database.query<{ file: string }>('select pg_relation_filenode($1)::text as file', [
    table,
  ]);
  return rows[0]?.file ?? '';
}

async function listTables(database: Database, schemas: readonly string[]): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm')
        and (n.nspname in (select jsonb_array_elements_text($1::jsonb))
             or (n.nspname = 'ledger' and c.relname = 'sealed_part'))
      order by 1`,
    [JSON.stringify(schemas)],
  );
  return rows.map(({ name }) => name);
}
