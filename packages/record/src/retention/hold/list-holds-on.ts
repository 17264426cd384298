import type { FieldClass } from '@candour/access';
import { Kept, markOf } from '../../kept.ts';
import type { Parts } from '../../parts.ts';
import { type Hold, selectHolds } from './hold.ts';

/** A matter as its reader may see it. */
export interface SeenMatter {
  readonly id: string;
  readonly body: string;
  readonly readable: readonly FieldClass[];
  /** The last entry of the record. */
  readonly recordHead: number;
}

const kept = new Kept<readonly Hold[]>(500);

/** What keeps a matter from being erased now, for those who work on it: why it is held may say what it is about. */
export async function listHoldsOn(
  parts: Pick<Parts, 'database' | 'clock'>,
  { id, body, readable, recordHead }: SeenMatter,
): Promise<readonly Hold[]> {
  if (!readable.includes('restricted')) return [];
  const where = `released_at is null and (matter = $1 or body in ($2, '*'))`;
  const make = () => selectHolds(parts.database, { where, values: [id, body] });
  const mark = markOf(parts, recordHead);
  return kept.find(parts.database, { caller: 'anyone', question: `holds ${id}`, ...mark, make });
}
