import type { FieldClass } from '@candour/access';
import type { Parts } from '../../parts.ts';
import { type Hold, selectHolds } from './hold.ts';

/** A matter as its reader may see it. */
export interface SeenMatter {
  readonly id: string;
  readonly body: string;
  readonly readable: readonly FieldClass[];
}

/** What keeps a matter from being erased now, for those who work on it: why it is held may say what it is about. */
export async function listHoldsOn(
  { database }: Pick<Parts, 'database'>,
  { id, body, readable }: SeenMatter,
): Promise<readonly Hold[]> {
  if (!readable.includes('restricted')) return [];
  return selectHolds(database, {
    where: `released_at is null and (matter = $1 or body in ($2, '*'))`,
    values: [id, body],
  });
}
