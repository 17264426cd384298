import type { Database } from '@candour/ledger';

/** How many documents one is compared with, and by how many of its rarest shared runs of words they are found. */
const most = 12;
const rarest = 200;

/**
 * Earlier documents that share runs of words with one, those that share most first. Only documents that everybody who
 * may read this one may read, too: what is proposed from them together is shown with it.
 */
export async function listCandidates(database: Database, document: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ document: string }>(selectCandidates, [document]);
  return rows.map((row) => row.document);
}

const selectCandidates = `
with mine as (select hash from desk.shingle where document = $1),
shared as (
  select s.hash from desk.shingle s join mine using (hash)
  group by s.hash having count(*) > 1 order by count(*), s.hash limit ${rarest})
select s.document from desk.shingle s join shared using (hash)
  join record.document other on other.id = s.document, record.document this
where this.id = $1 and other.id <> this.id
  and (other.classification = 'public'
    or (this.classification = 'restricted' and other.matter is not distinct from this.matter
      and (this.matter is not null or other.recorded_by = this.recorded_by)))
group by s.document having count(*) > 1 order by count(*) desc, s.document limit ${most}`;

/**
 * Who may read each of some documents: all; the people of a matter; or whoever put it in. What is proposed for one
 * audience is never put together with what another reads.
 */
export async function listAudiences(
  database: Database,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ id: string; audience: string }>(selectAudiences, [
    JSON.stringify(documents),
  ]);
  return new Map(rows.map(({ id, audience }) => [id, audience]));
}

export const everybody = 'public';

const selectAudiences = `
  select id, case when classification = 'public' then '${everybody}' else coalesce(matter, recorded_by) end as audience
  from record.document where id in (select jsonb_array_elements_text($1::jsonb))`;

/** Documents that are to be looked at together: those that share a candidate, or are one another’s. */
export function groupDocuments(
  candidates: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const group = new Map<string, Set<string>>();
  for (const [document, others] of candidates) {
    const together = new Set([document]);
    for (const one of [document, ...others]) {
      together.add(one);
      for (const member of group.get(one) ?? []) together.add(member);
    }
    for (const member of together) group.set(member, together);
  }
  return [...new Set(group.values())].map((members) => [...members]);
}
