import { join } from 'node:path';
import type { Database } from '@candour/ledger';
import { stringify } from 'csv-stringify/sync';
import { projections } from '../../projection/projections.ts';
import { writeLines } from './line-file.ts';

interface Column {
  readonly name: string;
}

/** Rows read from the server at once. */
const step = 1_000;

/** Every row of a table, in an order that is the same wherever the same rows are. Inside a transaction. */
async function* rowsOf(database: Database, table: string): AsyncGenerator<Readonly<Record<string, unknown>>> {
  await database.query(
    `declare export_rows no scroll cursor for select to_jsonb(t) as row from ${table} t order by t::text collate "C"`,
  );
  for (;;) {
    const { rows } = await database.query<{ row: Readonly<Record<string, unknown>> }>(
      `fetch ${step} from export_rows`,
    );
    for (const { row } of rows) yield row;
    if (rows.length < step) break;
  }
  await database.query('close export_rows');
}

/** Everything that anybody may read: the views of the schema `published`. */
export async function listPublishedViews(database: Database): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select table_name as name from information_schema.views where table_schema = 'published' order by 1`,
  );
  return rows.map(({ name }) => `published.${name}`);
}

export function listProjectedTables(): readonly string[] {
  return projections.flatMap(({ tables }) => tables);
}

/**
 * What is kept of neither the log nor the desk, and that nothing else could bring back: how people sign in and want to
 * be told, who read what, what waits to be erased. Sessions, tokens and mail on its way are left: people sign in again.
 */
export const keptTables = [
  'record.reading',
  'account.credential',
  'account.identity',
  'account.recovery_code',
  'outgoing.cursor',
  'outgoing.preference',
  'outgoing.webhook',
  'outgoing.feed',
  'desk.erasure_request',
] as const;

/** A table as JSON lines, which are exact. */
export async function exportLines(database: Database, table: string, folder: string): Promise<void> {
  await writeLines(join(folder, `${table}.jsonl`), lines(rowsOf(database, table)));
}

/** A table as CSV, for spreadsheets: there a cell that would be run as a formula is kept from it by an apostrophe. */
export async function exportCsv(database: Database, table: string, folder: string): Promise<void> {
  const { rows: columns } = await database.query<Column>(
    `select column_name as name from information_schema.columns
     where table_schema || '.' || table_name = $1 order by ordinal_position`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  await writeLines(join(folder, `${table}.csv`), csvLines(names, rowsOf(database, table)));
}

async function* lines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield JSON.stringify(row);
}

async function* csvLines(
  columns: readonly string[],
  rows: AsyncIterable<Readonly<Record<string, unknown>>>,
): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const row of rows) yield csvLine(columns.map((name) => cellOf(row[name])));
}

function csvLine(cells: readonly string[]): string {
  return stringify([cells as string[]], { escape_formulas: true, eof: false });
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  // A line feed before a formula is passed over by some, and the library does not escape it.
  return typeof value === 'object' ? JSON.stringify(value) : String(value).replace(/^\n/, "'\n");
}
