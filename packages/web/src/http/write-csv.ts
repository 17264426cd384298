import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it, so that no
 * record can make its reader’s machine do anything; JSON is the form without loss.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: {
      boolean: (value) => (value ? 'true' : 'false'),
      // A line feed is passed over by some as white space before a formula, and is not among what the library escapes.
      string: (value) => (value.startsWith('\n') ? `'${value}` : value),
    },
  });
}

export const csvType = 'text/csv; charset=utf-8; header=present';
