import type { Database } from '@candour/ledger';
import type { Whose } from './facts-of.ts';
import { exclusions, isHere, isLive } from './ties.ts';

/** A pathway that somebody oversees, towards which bodies; null is every body. */
export interface Overseen {
  readonly pathway: string;
  readonly version: number;
  readonly bodies: readonly string[] | null;
}

/** How far a person sees: read once, before a list, so that the database plans the list for this very person. */
export interface Reach {
  /** The matters they are tied to; null where these are too many to name. */
  readonly ties: readonly string[] | null;
  readonly excluded: readonly string[];
  readonly overseen: readonly Overseen[];
}

interface Row {
  readonly ties: readonly string[] | null;
  readonly excluded: readonly string[];
  readonly overseen: readonly { pathway: string; version: number; bodies: readonly string[] }[];
}

/** `mostNamed`: with more ties than that, they are too many to name. */
export async function findReach(
  database: Database,
  { person, now }: Whose,
  mostNamed: number,
): Promise<Reach> {
  const { rows } = await database.query<Row>(selectReach, [person, now, mostNamed + 1]);
  const { ties = [], excluded = [], overseen = [] } = rows[0] ?? {};
  return {
    ties,
    excluded,
    overseen: overseen.map((one) => ({ ...one, bodies: one.bodies.includes('*') ? null : one.bodies })),
  };
}

const of = { person: '$1', now: '$2' };

const selectReach = `
select
  (select case when count(*) < $3 then coalesce(jsonb_agg(matter), '[]') end
    from record.list_ties($1, $2, $3) matter) as ties,
  (select coalesce(jsonb_agg(matter), '[]') from (${exclusions(of)}) excluded) as excluded,
  (select coalesce(jsonb_agg(overseen), '[]') from (
    select o.pathway, o.version, jsonb_agg(distinct a.body) as bodies
    from record.appointment a join record.pathway_role o on o.role = a.role and o.oversees
    where a.person = $1 and ${isLive('a', of)} and ${isHere(of)}
    group by o.pathway, o.version) overseen) as overseen`;
