import { join } from 'node:path';
import type { Database } from '@candour/ledger';
import { keptTables } from '../export/export-tables.ts';
import { linesOf } from './read-entries.ts';

/** Rows inserted at once. */
const step = 500;

/** What neither log nor desk could bring back, as the export has it. Numbers that the database gives are given anew. */
export async function restoreKept(database: Database, folder: string): Promise<void> {
  // Made with the schema, and moved on since in the record that was exported.
  await database.query('delete from outgoing.cursor');
  for (const table of keptTables) {
    let rows: string[] = [];
    const columns = await listColumns(database, table);
    for await (const line of linesOf(join(folder, 'kept', `${table}.jsonl`))) {
      rows.push(line);
      if (rows.length < step) continue;
      await insertRows(database, { table, columns, rows });
      rows = [];
    }
    if (rows.length > 0) await insertRows(database, { table, columns, rows });
  }
}

async function listColumns(database: Database, table: string): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_schema || '.' || table_name = $1 and is_identity = 'NO' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name).join(', ');
}

interface Rows {
  readonly table: string;
  readonly columns: string;
  readonly rows: readonly string[];
}

/** Table and columns are the schema's own names; what the export says goes in as one value. */
async function insertRows(database: Database, { table, columns, rows }: Rows): Promise<void> {
  await database.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  );
}
