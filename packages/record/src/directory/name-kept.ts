import type { Caller } from '../caller.ts';
import { Kept, markOf } from '../kept.ts';
import type { Parts } from '../parts.ts';
import { findNames, type Names } from './find-names.ts';

interface Naming {
  readonly ids: Iterable<string>;
  /** The last entry of the record. */
  readonly head: number;
}

const most = 20_000;
/** Readers are told names in one of two ways: with those of people, or without. */
const kept = new Kept<Map<string, string | undefined>>(2);

/** The names that `findNames` gives; those that were given since the last entry are not asked for again. */
export async function nameKept(
  parts: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  { ids, head }: Naming,
): Promise<Names> {
  const namesPeople = caller !== 'anyone' && (caller.scopes === null || caller.scopes.includes('read'));
  const question = namesPeople ? 'names of all' : 'names of bodies';
  const make = async () => new Map<string, string | undefined>();
  const known = await kept.find(parts.database, { caller: 'anyone', question, ...markOf(parts, head), make });
  const wanted = [...new Set(ids)];
  const missing = wanted.filter((id) => !known.has(id));
  const found = missing.length === 0 ? undefined : await findNames(parts, caller, missing);
  const names = new Map(wanted.map((id) => [id, found?.find(id) ?? known.get(id)]));
  if (known.size > most) known.clear();
  for (const [id, name] of names) known.set(id, name);
  return { find: (id) => names.get(id) };
}
