import type { Database } from '@candour/ledger';
import type { Definition, Matter } from '@candour/pathways';
import { listMatterEntries } from './matter-entries.ts';
import { foldHistory } from './matter-projection.ts';

export interface Folded {
  readonly definition: Definition;
  readonly matter: Matter;
}

interface Wanted {
  readonly id: string;
  /** Its last entry. */
  readonly head: number;
}

/** As many as are worked on at a time; the one longest unused goes first. */
const kept = 500;
const folded = new Map<string, Folded>();

/**
 * A matter folded from its entries up to its head. The same entries always make the same matter, so while nothing is
 * added it is not folded again.
 */
export async function getFolded(database: Database, wanted: Wanted): Promise<Folded> {
  const found = (await listFolded(database, [wanted])).get(wanted.id);
  if (found === undefined) throw new Error(`The matter ${wanted.id} was asked for and not folded.`);
  return found;
}

/** Several matters, by their ids: the entries of all that are not kept are read at once. */
export async function listFolded(
  database: Database,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, Folded>> {
  const held = new Map(wanted.map(({ id, head }) => [id, folded.get(`${id} ${head}`)]));
  const missing = wanted.flatMap(({ id }) => (held.get(id) === undefined ? [id] : []));
  const histories = missing.length === 0 ? undefined : await listMatterEntries(database, missing);
  const definitions = new Map<string, Definition>();
  const found = new Map<string, Folded>();
  for (const { id, head } of wanted) {
    const one = held.get(id) ?? (await foldHistory(database, histories?.get(id) ?? [], definitions));
    found.set(id, one);
    keep(`${id} ${head}`, one);
  }
  return found;
}

function keep(key: string, one: Folded): void {
  folded.delete(key);
  folded.set(key, one);
  const [oldest] = folded.keys();
  if (folded.size > kept && oldest !== undefined) folded.delete(oldest);
}

/** Forgets every matter: what was erased must not be remembered either. */
export function forgetFolded(): void {
  folded.clear();
}
