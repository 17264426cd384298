import { stringify } from 'csv-stringify/sync';
import type { PageContext } from './pages.ts';

type Cell = string | number | boolean | null;

/** A list as a table of CSV: its columns by name, and its rows. */
export interface Sheet {
  /** Of the file that is kept, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it, so that no
 * record can make its reader’s machine do anything; JSON is the form without loss.
 */
export function answerCsv(c: PageContext, { name, columns, rows }: Sheet): Response {
  const text = stringify([[...columns], ...rows.map((row) => [...row])], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`);
  return c.body(text, 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present' });
}
