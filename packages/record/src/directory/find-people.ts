import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { foldedName, foldName } from './fold-name.ts';
import { mayReadDirectory } from './may-read-directory.ts';

/** Somebody who can be chosen: by their name, and by what they hold now, since two people may have one name. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly offices: readonly Office[];
}

interface Office {
  readonly role: string;
  /** The name of the body; null where it is held towards every body. */
  readonly body: string | null;
}

export interface FindPeople {
  /** The beginnings of words of their names, in any order; if left out, anybody, up to the limit. */
  readonly name?: string;
  /** Those alone, whether they have left or not. */
  readonly ids?: readonly string[];
  /** Those alone who hold one of the roles now; what is told of them is these offices. */
  readonly holding?: Holding;
  readonly limit: number;
}

export interface Holding {
  readonly roles: readonly string[];
  /** Towards that body; towards any, if left out. */
  readonly body?: string;
}

/** People by name, for whoever may read the directory. Nobody is found who has left or whose name was erased. */
export async function findPeople(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  { name, ids, holding, limit }: FindPeople,
): Promise<Outcome<readonly FoundPerson[]>> {
  const reader = mayReadDirectory(caller);
  if (!reader.ok) return reader;
  const { rows } = await database.query<FoundPerson>(people, [
    clock().toISOString(),
    foldName(name ?? ''),
    ids ?? null,
    holding?.roles ?? null,
    holding?.body ?? null,
    limit,
  ]);
  return done(rows);
}

/** An appointment `a` that runs, and is one of those that are asked for. */
const isHeld = `a.since <= $1 and (a.until is null or a.until > $1)
  and ($4::text[] is null or a.role = any($4)) and ($5::text is null or a.body in ($5, '*'))`;

const people = `
  with named as (
    select p.id, p.name from record.person p
    where p.name is not null and (p.left_at is null or $3::text[] is not null)
      and ($3::text[] is null or p.id = any($3))
      and ($4::text[] is null or p.id in (select a.person from record.appointment a where ${isHeld}))
      and not exists (
        select from unnest($2::text[]) word where ' ' || ${foldedName('p.name')} not like '% ' || word || '%')
    -- Nothing is folded where no name is looked for: more than the limit are then told to be many, and not shown.
    order by case when cardinality($2::text[]) > 0 then ${foldedName('p.name')} end, p.id limit $6
  )
  select id, name, coalesce((
    select json_agg(json_build_object('role', a.role, 'body', b.name) order by a.seq)
    from record.appointment a left join record.body b on b.id = a.body
    where a.person = named.id and ${isHeld}), '[]') as offices
  from named order by ${foldedName('name')}, id`;
