import type { Stored } from '@candour/ledger';

/** The numbers of entries that were made: what may be said of them to whoever made them. */
export function seqsOf(stored: readonly Stored[]): readonly number[] {
  return stored.map(({ entry }) => entry.seq);
}
