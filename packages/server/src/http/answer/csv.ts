import { stringify } from 'csv-stringify/sync';
import { accepts } from 'hono/accepts';
import type { HttpContext } from '../environment.ts';

export type Cell = string | number | boolean | null;

/** Whether a list is wanted as a table rather than as JSON. */
export function prefersCsv(c: HttpContext): boolean {
  return (
    accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/csv'],
      default: 'application/json',
    }) === 'text/csv'
  );
}

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it, so that no
 * record can make its reader’s machine do anything; JSON is the form without loss.
 */
export function answerCsv(
  c: HttpContext,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Response {
  const text = stringify([[...columns], ...rows.map((row) => [...row])], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
  c.header('Content-Disposition', 'attachment; filename="list.csv"');
  c.header('Vary', 'Accept', { append: true });
  return c.body(text, 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present' });
}
