import type { MatterFacts } from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import {
  exclusions,
  holderTies,
  holdsRole,
  isAppointed,
  isDutyHolder,
  relationTies,
  rolesTowards,
} from './ties.ts';

export interface Whose {
  readonly person: string;
  readonly now: Instant;
}

const of = { person: '$1', now: '$2' };
const ofAsked = { ...of, matters: '$3' };

/** What ties a person to each of some matters now, by the matter’s id; matters that are not there are left out. */
export async function factsOf(
  database: Database,
  { person, now }: Whose,
  matters: readonly string[],
): Promise<ReadonlyMap<string, MatterFacts>> {
  const { rows } = await database.query<MatterFacts & { readonly id: string }>(selectFacts, [
    person,
    now,
    matters,
  ]);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** What a matter is read with: what ties the reader to it, and how it stands. */
export interface FoundMatter {
  readonly facts: MatterFacts;
  readonly isErased: boolean;
  readonly head: number;
  readonly title: string | null;
  /** The roles that the person holds towards its body, those of other pathways too; none where they are kept from it. */
  readonly roles: readonly string[];
  /** The last entry of the whole record. */
  readonly recordHead: number;
  /** When content was last erased from the record, of any matter; null where none was. */
  readonly erasedAt: Instant | null;
}

/** As `factsOf`, with how each of the matters stands: everything that decides what is read, in one statement. */
export async function findMatters(
  database: Database,
  { person, now }: Whose,
  matters: readonly string[],
): Promise<ReadonlyMap<string, FoundMatter>> {
  const { rows } = await database.query<Found>(selectMatters, [person, now, matters]);
  return new Map(
    rows.map(({ id, isErased, head, title, roles, recordHead, erasedAt, ...facts }) => [
      id,
      { facts, isErased, head, title, roles, recordHead, erasedAt },
    ]),
  );
}

type Found = MatterFacts & Omit<FoundMatter, 'facts'> & { readonly id: string };

const select = (beside: string) => `
with tied as materialized (${holderTies(ofAsked)} union ${relationTies(ofAsked)} union ${exclusions(ofAsked)})
select m.id, m.classification, m.visible,
  coalesce((select jsonb_agg(tie) from tied where tied.matter = m.id), '[]') as relations,
  ${holdsRole(of)} as "holdsRole",
  ${holdsRole(of, 'overseeing')} as "holdsOversightRole"${beside}
from record.matter m where m.id = any($3::text[])`;

const selectFacts = select('');

const selectMatters = select(`,
  m.state = 'erased' as "isErased", m.head, m.title,
  case when exists (select from tied where tied.matter = m.id and tie = 'excluded') then '[]'
    else ${rolesTowards(of, 'm.body')} end as roles,
  (select max(seq) from record.entry) as "recordHead",
  (select max(finished_at) from desk.erasure_request) as "erasedAt"`);

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
