import type { PageContext } from './pages.ts';
import { type Cell, csvType, writeCsv } from './write-csv.ts';

/** A list as a table of CSV: its columns by name, and its rows. */
export interface Sheet {
  /** Of the file that is kept, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function answerCsv(c: PageContext, { name, columns, rows }: Sheet): Response {
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`);
  return c.body(writeCsv(columns, rows), 200, { 'Content-Type': csvType });
}
