import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** A body of the record, who answers for it when nobody else is there, and how much it has to answer. */
export interface KeptBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The last named of this very body who has not left; null where it falls to whoever answers for every body. */
  readonly dutyHolder: string | null;
  readonly dutySince: string | null;
  readonly openMatters: number;
  readonly matters: number;
}

interface Row extends Omit<KeptBody, 'openMatters' | 'matters'> {
  readonly openMatters: number | string;
  readonly matters: number | string;
}

export interface ListKeptBodies {
  /** That one alone. */
  readonly id?: string;
  /** Without the counts of matters, which are nought then. */
  readonly uncounted?: boolean;
}

/** The bodies on the record by name. */
export async function listKeptBodies(
  parts: Parts,
  caller: Caller,
  { id, uncounted = false }: ListKeptBodies = {},
): Promise<Outcome<readonly KeptBody[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { rows } = await parts.database.query<Row>(bodies, [id ?? null, !uncounted]);
  return done(
    rows.map((row) => ({ ...row, openMatters: Number(row.openMatters), matters: Number(row.matters) })),
  );
}

const bodies = `
  with held as (
    select distinct on (d.body) d.body, d.person, d.since from record.duty_holder d
    join record.person p on p.id = d.person and p.left_at is null order by d.body, d.seq desc),
  counted as (
    select body, count(*) as matters, count(*) filter (where is_open) as open from record.matter
    where $2::boolean and ($1::text is null or body = $1) group by body)
  select b.id, b.name, b.aliases, held.person as "dutyHolder", held.since as "dutySince",
    coalesce(counted.open, 0) as "openMatters", coalesce(counted.matters, 0) as matters
  from record.body b left join held on held.body = b.id left join counted on counted.body = b.id
  where $1::text is null or b.id = $1 order by lower(b.name)`;
