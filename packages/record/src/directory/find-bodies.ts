import type { Parts } from '../parts.ts';
import { foldedName, foldName } from './fold-name.ts';
import type { NamedBody } from './list-bodies.ts';

export interface FindBodies {
  /** The beginnings of words of one of its names, in any order; every body, if left out. */
  readonly name?: string;
  /** Those alone. */
  readonly ids?: readonly string[];
  readonly limit: number;
}

/** Bodies by name: they are named to everybody. */
export async function findBodies(
  { database }: Pick<Parts, 'database'>,
  { name, ids, limit }: FindBodies,
): Promise<readonly NamedBody[]> {
  const { rows } = await database.query<NamedBody>(bodies, [foldName(name ?? ''), ids ?? null, limit]);
  return rows;
}

const bodies = `
  select b.id, b.name from record.body b
  where ($2::text[] is null or b.id = any($2)) and exists (
    select from unnest(b.name || b.aliases) called where not exists (
      select from unnest($1::text[]) word where ' ' || ${foldedName('called')} not like '% ' || word || '%'))
  order by ${foldedName('b.name')}, b.id limit $3`;
