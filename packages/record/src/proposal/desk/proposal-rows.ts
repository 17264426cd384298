import type { Database } from '@candour/ledger';
import type { Contents, Passage, Proposal, ProposalKind } from '../proposed.ts';
import type { Known, Merged } from './merge.ts';

interface KnownRow {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly state: Known['state'];
  readonly document: string;
  readonly words: string;
  readonly passages: readonly Passage[];
  readonly pair: Known['pair'];
}

/** Proposals and items on the record that have passages in any of some documents, and whatever was decided there. */
export async function listKnown(database: Database, documents: readonly string[]): Promise<readonly Known[]> {
  const { rows } = await database.query<KnownRow>(selectKnown, [JSON.stringify(documents)]);
  return rows;
}

const passageOf = (
  row: string,
) => `jsonb_build_object('document', ${row}.document, 'textSha256', ${row}.text_sha256,
  'start', ${row}.start_at, 'end', ${row}.end_at, 'fidelity', ${row}.fidelity)`;

/** What was decided and is no longer on the desk (it was read on another instance) is known by its id alone. */
const selectKnown = `
with concerned as (select jsonb_array_elements_text($1::jsonb) as document)
select p.id, p.kind, coalesce(d.state, 'open') as state, p.document, coalesce(p.content ->> 'words', '') as words,
  coalesce(jsonb_agg(${passageOf('m')}) filter (where m.proposal is not null), '[]') as passages,
  case when p.kind = 'copy' then jsonb_build_array(p.document, p.content ->> 'of') end as pair
from desk.proposal p left join record.proposal_decision d on d.proposal = p.id
  left join desk.proposal_passage m on m.proposal = p.id
where (p.document in (table concerned) or p.id in (select proposal from desk.proposal_passage join concerned using (document)))
  and coalesce(d.state, 'refused') = 'refused'
group by p.id, d.state
union all
select i.id, i.kind, 'recorded', i.document, i.words, jsonb_agg(${passageOf('m')}), null
from record.passage m join (
  select id, 'statement' as kind, document, words from record.statement
  union all select distinct id, 'recommendation', document, words from record.recommendation
  union all select id, 'commitment', document, words from record.commitment) i on i.id = m.item
where i.id in (select item from record.passage join concerned using (document))
group by i.id, i.kind, i.document, i.words
union all
select c.document, 'copy', 'recorded', c.document, '', '[]'::jsonb, jsonb_build_array(c.document, c.of)
from record.copy c join concerned using (document)
union all
select d.proposal, d.kind, 'refused', d.document, '', '[]'::jsonb, null
from record.proposal_decision d join concerned using (document)`;

/** Puts what is new on the desk; what stands there already stays as it is. */
export async function putMerged(inside: Database, { added, passages }: Merged, at: string): Promise<void> {
  const rows = added.map(({ id, document, kind, place, content, about }) => ({
    id,
    document,
    kind,
    place,
    content,
    about,
  }));
  await inside.query(insertProposals, [JSON.stringify(rows), at]);
  const all = [
    ...added.flatMap(({ id, passages: own }) => own.map((passage) => ({ proposal: id, ...passage }))),
    ...passages.map(({ proposal, passage }) => ({ proposal, ...passage })),
  ];
  await inside.query(insertPassages, [JSON.stringify(all)]);
}

const insertProposals = `
  insert into desk.proposal (id, document, kind, place, content, about, proposed_at)
  select id, document, kind, place, content, about, $2
  from jsonb_to_recordset($1::jsonb) as row (id text, document text, kind text, place integer, content jsonb, about text)
  on conflict (id) do nothing`;

const insertPassages = `
  insert into desk.proposal_passage (proposal, document, text_sha256, start_at, end_at, fidelity)
  select proposal, document, "textSha256", start, "end", fidelity
  from jsonb_to_recordset($1::jsonb) as row (proposal text, document text, "textSha256" text, start integer,
    "end" integer, fidelity text)
  on conflict do nothing`;

/** A proposal as it stands on the desk, with what became of it. */
export type ProposalRow<K extends ProposalKind = ProposalKind> = Proposal<K> & {
  readonly state: 'open' | 'confirmed' | 'edited' | 'refused';
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly item: string | null;
  /** How many decisions on it were withdrawn. */
  readonly withdrawn: number;
};

export async function findProposal(database: Database, id: string): Promise<ProposalRow | undefined> {
  const { rows } = await database.query<ProposalRow & { content: Contents[ProposalKind] }>(
    `${selectProposals} where p.id = $1`,
    [id],
  );
  return rows[0];
}

/** All of a document, in the order in which their words stand. */
export async function listProposalRows(
  database: Database,
  document: string,
): Promise<readonly ProposalRow[]> {
  const { rows } = await database.query<ProposalRow>(
    `${selectProposals} where p.document = $1 order by p.place, p.id`,
    [document],
  );
  return rows;
}

const selectProposals = `
  select p.id, p.document, p.kind, p.place, p.content, p.about, coalesce(d.state, 'open') as state,
    d.decided_by as "decidedBy", d.decided_at as "decidedAt", d.reason, d.item,
    (select count(*)::int from record.entry w where w.kind = 'decision-withdrawn' and w.body ->> 'proposal' = p.id) as withdrawn,
    coalesce((select jsonb_agg(${passageOf('m')} order by m.document, m.start_at) from desk.proposal_passage m
      where m.proposal = p.id), '[]') as passages
  from desk.proposal p left join record.proposal_decision d on d.proposal = p.id`;
