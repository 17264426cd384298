import type { MatterFacts } from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import { exclusions, holderTies, holdsRole, isLive, relationTies } from './ties.ts';

/** What ties one person to a matter, and the bodies they hold roles towards. */
export interface PersonFacts extends MatterFacts {
  readonly person: string;
  readonly bodies: readonly string[];
}

/** Everybody who is anything to a matter now, with what they are to it, in one statement. */
export async function factsOfMatter(
  database: Database,
  matter: string,
  now: Instant,
): Promise<readonly PersonFacts[]> {
  const { rows } = await database.query<PersonFacts>(selectFacts, [matter, now]);
  return rows;
}

const of = { person: 'c.person', now: '$2' };

const selectFacts = `
with m as materialized (select * from record.matter where id = $1),
concerned as (
  select h.person from record.holder h where h.matter = $1
  union select r.person from record.relation r where r.matter = $1
  union select a.person from m join record.pathway_role o on o.pathway = m.pathway and o.version = m.version
    join record.appointment a on a.role = o.role and a.body in (m.body, '*') where ${isLive('a', of)})
select c.person, m.classification, m.visible,
  coalesce((select jsonb_agg(distinct tie) from
    (${holderTies(of)} union ${relationTies(of)} union ${exclusions(of)}) tied where tied.matter = $1), '[]') as relations,
  ${holdsRole(of)} as "holdsRole",
  ${holdsRole(of, 'overseeing')} as "holdsOversightRole",
  coalesce((select jsonb_agg(distinct a.body) from record.appointment a
    where a.person = c.person and a.body <> '*' and ${isLive('a', of)}), '[]') as bodies
from concerned c, m order by c.person`;
