import type { FieldClass } from '@candour/access';
import type { Instant } from '@candour/ledger';
import { LRUCache } from 'lru-cache';
import type { ShownEntry } from './show-entry.ts';

/** The entries of a matter in the order of the log, as a reader may see them. */
export type Timeline = readonly ShownEntry[];

interface Wanted {
  readonly id: string;
  /** Its last entry. */
  readonly head: number;
  /** When content was last erased from the record, by whatever process. */
  readonly erasedAt: Instant | null;
  readonly readable: readonly FieldClass[];
}

/** In entries: some tens of megabytes. */
const most = 50_000;
const kept = new LRUCache<string, Timeline>({ maxSize: most, sizeCalculation: ({ length }) => length + 1 });

/**
 * The same timeline for as long as nothing is added to the matter and nothing is erased from the record: entries do not
 * change, so whoever may read as much is shown the very same list, and what is made of it may be kept with it.
 */
export async function keepTimeline(
  { id, head, erasedAt, readable }: Wanted,
  make: () => Promise<Timeline>,
): Promise<Timeline> {
  const key = [id, head, erasedAt, ...readable].join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = await make();
  kept.set(key, made);
  return made;
}

/** Forgets every timeline: what was erased must not be remembered either. */
export function forgetTimelines(): void {
  kept.clear();
}
