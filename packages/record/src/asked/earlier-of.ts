import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { leastAlike, leastShared } from '../proposal/earlier-recommendations.ts';

/** That the like was recommended before, as far as the reader may see it. */
export interface Earlier {
  readonly matter: string;
  readonly number: string | null;
  readonly madeBy: string | null;
  readonly madeOn: string | null;
}

interface Row extends Earlier {
  readonly of: string;
}

/** Of each of some matters, the earlier recommendations that it repeats, the oldest first, each once. */
export async function listEarlierOf(
  database: Database,
  caller: Caller,
  { matters, now }: { readonly matters: readonly string[]; readonly now: string },
): Promise<ReadonlyMap<string, readonly Earlier[]>> {
  const seen = await findSight(database, caller, { now, first: 2 });
  const { rows } = await database.query<Row>(select(seen.text), [JSON.stringify(matters), ...seen.values]);
  const groups = new Map<string, Earlier[]>();
  for (const { of, ...earlier } of rows) groups.set(of, [...(groups.get(of) ?? []), earlier]);
  return groups;
}

const select = (seen: string) => `
with asked as materialized (
  select r.* from record.recommendation r where r.matter in (select jsonb_array_elements_text($1::jsonb))),
alike as (
  select a.matter as of, r.id, r.matter, r.number, r.made_by, r.made_on, r.seq,
    (select count(*)::int from unnest(r.shingles) hash where hash = any(a.shingles)) as shared,
    least(cardinality(r.shingles), cardinality(a.shingles)) as shorter
  from asked a join record.recommendation r on r.shingles && a.shingles and r.document <> a.document
  where coalesce(r.made_on, '') < coalesce(a.made_on, '9'))
select distinct on (l.of, l.made_on, l.id) l.of, l.matter, l.number, l.made_by as "madeBy", l.made_on as "madeOn"
from alike l join record.matter m on m.id = l.matter
where l.shared >= least(${leastShared}, l.shorter) and l.shared >= ${leastAlike} * l.shorter and ${seen}
order by l.of, l.made_on, l.id, l.seq`;
