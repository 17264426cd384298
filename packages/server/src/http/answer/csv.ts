import { type Cell, csvType, writeCsv } from '@candour/web';
import { accepts } from 'hono/accepts';
import type { HttpContext } from '../environment.ts';

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

/** A list as a table. */
export function answerCsv(
  c: HttpContext,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Response {
  c.header('Content-Disposition', 'attachment; filename="list.csv"');
  c.header('Vary', 'Accept', { append: true });
  return c.body(writeCsv(columns, rows), 200, { 'Content-Type': csvType });
}
