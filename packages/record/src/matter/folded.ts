import type { Database } from '@candour/ledger';
import type { Definition, Matter } from '@candour/pathways';
import { listMatterEntries } from './matter-entries.ts';
import { foldHistory } from './matter-projection.ts';

export interface Folded {
  readonly definition: Definition;
  readonly matter: Matter;
}

/** As many as are worked on at a time; the one longest unused goes first. */
const kept = 500;
const folded = new Map<string, Folded>();

/**
 * A matter folded from its entries up to its head. The same entries always make the same matter, so while nothing is
 * added it is not folded again.
 */
export async function getFolded(
  database: Database,
  { id, head }: { readonly id: string; readonly head: number },
): Promise<Folded> {
  const key = `${id} ${head}`;
  const known = folded.get(key);
  folded.delete(key);
  const found =
    known ?? (await foldHistory(database, (await listMatterEntries(database, [id])).get(id) ?? []));
  folded.set(key, found);
  const [oldest] = folded.keys();
  if (folded.size > kept && oldest !== undefined) folded.delete(oldest);
  return found;
}

/** Forgets every matter: what was erased must not be remembered either. */
export function forgetFolded(): void {
  folded.clear();
}
