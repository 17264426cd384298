import type { SignedIn } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { isHere, isLive } from '../need-to-know/facts/ties.ts';
import type { Parts } from '../parts.ts';

export interface ListAsked {
  /** Only this one. */
  readonly matter?: string;
  readonly limit: number;
}

export interface AskedRow {
  readonly id: string;
  readonly pathway: string;
  readonly title: string | null;
  readonly body: string;
  readonly owner: string | null;
  readonly head: number;
  /** Those that the caller is appointed to towards the body. */
  readonly roles: readonly string[];
}

/** What a body is asked or undertakes comes under one of these. */
const pathways = `('recommendation', 'commitment', 'disclosure')`;
const of = { person: '$1', now: '$2' };

/** The matters of the bodies that a caller answers for, open ones first and those due soonest of them; one more than asked. */
export async function selectAsked(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  { person, ...caller }: SignedIn,
  { matter, limit }: ListAsked,
): Promise<readonly AskedRow[]> {
  const now = clock().toISOString();
  const values = [person, now, matter ?? null];
  const seen = await findSight(database, { person, ...caller }, { now, first: values.length + 1 });
  const { rows } = await database.query<AskedRow>(
    `with held as materialized (
       select a.role, a.body from record.appointment a where a.person = $1 and ${isLive('a', of)} and ${isHere(of)})
     select m.id, m.pathway, case when ${seen.title} then m.title end as title, m.body, m.owner, m.head,
       array(select distinct h.role from held h where h.body in (m.body, '*')) as roles
     from record.matter m
     where m.pathway in ${pathways} and m.state <> 'erased' and ($3::text is null or m.id = $3)
       and exists (select from record.pathway_role o
         where o.pathway = m.pathway and o.version = m.version and not o.outside
           and ((m.owner = $1 and o.role = m.office)
             or exists (select from held h where h.role = o.role and h.body in (m.body, '*'))))
       and ${seen.text}
     order by m.is_open desc, m.overdue desc, m.next_due nulls last, m.changed_at desc, m.id limit ${limit + 1}`,
    [...values, ...seen.values],
  );
  return rows;
}
