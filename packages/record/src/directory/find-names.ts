import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';

/** What people and bodies are called, by their ids. */
export interface Names {
  /** The name; undefined where there is none, it was erased, or the reader may not know it. */
  find(id: string): string | undefined;
}

/**
 * The names of those people and bodies. Bodies are named to everybody; people to whoever has signed in, as in the
 * directory: a page that all may read names offices, not people.
 */
export async function findNames(
  { database }: Pick<Parts, 'database'>,
  caller: Caller,
  ids: Iterable<string>,
): Promise<Names> {
  const wanted = [...new Set(ids)];
  const namesPeople = caller !== 'anyone' && (caller.scopes === null || caller.scopes.includes('read'));
  const { rows } = await database.query<{ readonly id: string; readonly name: string }>(
    `select id, name from record.body where id = any($1::text[])
     union all
     select id, name from record.person where $2 and name is not null and id = any($1::text[])`,
    [wanted, namesPeople],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return { find: (id) => names.get(id) };
}
