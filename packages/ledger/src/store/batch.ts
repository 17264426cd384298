import type { Batch } from './store.ts';

/**
 * Throws unless the rows run from the expected size without a gap and the head follows them: a store calls
 * this before it writes, so that no fault further up can put a hole in the log.
 */
export function assertContiguous(batch: Batch): void {
  const { expectedSize, rows, head } = batch;
  rows.forEach((row, at) => {
    if (row.seq === expectedSize + at) return;
    throw new Error(
      `couldn't commit a batch: entry ${row.seq} stands where entry ${expectedSize + at} belongs; nothing was written`,
    );
  });
  if (head.size === expectedSize + rows.length) return;
  throw new Error(
    `couldn't commit a batch: its head says ${head.size} entries, but ${expectedSize} and ${rows.length} more make ${expectedSize + rows.length}; nothing was written`,
  );
}
