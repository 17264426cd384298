import type { MatterFacts } from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import { exclusions, holderTies, holdsRole, isAppointed, isDutyHolder, relationTies } from './ties.ts';

export interface Whose {
  readonly person: string;
  readonly now: Instant;
}

const of = { person: '$1', now: '$2' };

/** What ties a person to each of some matters now, by the matter’s id; matters that are not there are left out. */
export async function factsOf(
  database: Database,
  { person, now }: Whose,
  matters: readonly string[],
): Promise<ReadonlyMap<string, MatterFacts>> {
  const { rows } = await database.query<MatterFacts & { readonly id: string }>(selectFacts, [
    person,
    now,
    JSON.stringify(matters),
  ]);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

const selectFacts = `
with asked as (select distinct jsonb_array_elements_text($3::jsonb) as id),
tied as materialized (${holderTies(of)} union ${relationTies(of)} union ${exclusions(of)})
select m.id, m.classification, m.visible,
  coalesce((select jsonb_agg(tie) from tied where tied.matter = m.id), '[]') as relations,
  ${holdsRole(of)} as "holdsRole",
  ${holdsRole(of, 'overseeing')} as "holdsOversightRole"
from record.matter m join asked on asked.id = m.id`;

/** Towards a matter that is yet to be opened: who may open one answers for the body, or holds a role towards it. */
export async function factsTowards(
  database: Database,
  { person, now }: Whose,
  body: string,
): Promise<MatterFacts> {
  const { rows } = await database.query<{ holds: boolean }>(
    `select ${isAppointed(of, '$3')} or ${isDutyHolder(of, '$3')} as holds`,
    [person, now, body],
  );
  return {
    classification: 'restricted',
    visible: 'restricted',
    relations: [],
    holdsRole: rows[0]?.holds ?? false,
    holdsOversightRole: false,
  };
}

/** Whether a person holds any role now. */
export async function holdsAnyRole(database: Database, { person, now }: Whose): Promise<boolean> {
  const { rows } = await database.query<{ holds: boolean }>(`select ${isAppointed(of)} as holds`, [
    person,
    now,
  ]);
  return rows[0]?.holds ?? false;
}
