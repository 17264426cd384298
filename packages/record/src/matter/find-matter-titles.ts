import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import type { Parts } from '../parts.ts';

/** What matters are called, by their ids: null where the caller may see a matter and not its title. Others are left out. */
export async function findMatterTitles(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string | null>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const seen = await findSight(database, caller, { now: clock().toISOString(), first: 2 });
  const { rows } = await database.query<{ readonly id: string; readonly title: string | null }>(
    `select m.id, case when ${seen.title} then m.title end as title from record.matter m
     where m.id = any($1::text[]) and m.state <> 'erased' and ${seen.text}`,
    [wanted, ...seen.values],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}
