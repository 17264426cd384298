import type { Caller } from '../caller.ts';
import { exclusions, holderTies, holdsRole, relationTies } from '../need-to-know/facts/ties.ts';
import type { Parts } from '../parts.ts';
import { type DocumentRow, documentColumns } from './document-row.ts';

export interface DocumentFilters {
  readonly matter?: string;
  readonly classification?: DocumentRow['classification'];
  readonly reading?: Exclude<DocumentSummary['reading'], null>;
  /** That has proposals which nobody has decided yet. */
  readonly toDecide?: boolean;
}

export interface ListDocuments extends DocumentFilters {
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: number;
}

/** A document in a list, with what reading it came to. */
export interface DocumentSummary extends DocumentRow {
  /** Null for what is kept and never read: pictures. */
  readonly reading: 'waiting' | 'read' | 'proposed' | 'refused' | null;
  /** What it calls itself, and the day it bears, as it was read: what the record says of it goes before. */
  readonly readTitle: string | null;
  readonly readDate: string | null;
  /** Proposals that nobody has decided yet. */
  readonly open: number;
}

/** The documents that a caller may read, the latest first, and where the next page begins. */
export async function listDocuments(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  { limit, after, ...filters }: ListDocuments,
): Promise<{ readonly documents: readonly DocumentSummary[]; readonly next: number | null }> {
  const wanted = selectWanted(filters);
  const seen = readableBy(caller, { now: clock().toISOString(), first: 6 });
  const { rows } = await database.query<DocumentSummary>(
    `select ${documentColumns}, r.state as reading, r.title as "readTitle",
         r.published_at as "readDate", (select count(*)::int from ${undecided}) as open
       from record.document d left join desk.reading r on r.document = d.id
       where ${wanted.text} and ($4::bigint is null or d.seq < $4) and ${seen.text}
       order by d.seq desc limit $5`,
    [...wanted.values, after ?? null, limit + 1, ...seen.values],
  );
  const documents = rows.slice(0, limit);
  return { documents, next: rows.length > limit ? (documents.at(-1)?.seq ?? null) : null };
}

/** How many documents of each kind a caller may read, under the same filters: each is counted as if it were chosen. */
export interface DocumentCounts {
  readonly all: number;
  readonly public: number;
  readonly restricted: number;
  readonly waiting: number;
  readonly refused: number;
  readonly toDecide: number;
}

export async function countDocuments(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  { matter }: Pick<DocumentFilters, 'matter'>,
): Promise<DocumentCounts> {
  const seen = readableBy(caller, { now: clock().toISOString(), first: 2 });
  const { rows } = await database.query<DocumentCounts>(
    `select count(*)::int as all, count(*) filter (where d.classification = 'public')::int as public,
       count(*) filter (where d.classification = 'restricted')::int as restricted,
       count(*) filter (where r.state = 'waiting' or r.state = 'read')::int as waiting,
       count(*) filter (where r.state = 'refused')::int as refused,
       count(*) filter (where r.state = 'proposed' and exists (select from ${undecided}))::int as "toDecide"
     from record.document d left join desk.reading r on r.document = d.id
     where ($1::text is null or d.matter = $1) and ${seen.text}`,
    [matter ?? null, ...seen.values],
  );
  const [counts] = rows;
  if (counts === undefined) throw new Error('Counting documents came to nothing.');
  return counts;
}

const undecided = `desk.proposal p where p.document = d.id
  and not exists (select from record.proposal_decision x where x.proposal = p.id)`;

/** Its placeholders are $1 to $3. */
function selectWanted({ matter, classification, reading, toDecide = false }: DocumentFilters) {
  const read = reading === 'waiting' ? ['waiting', 'read'] : reading === undefined ? null : [reading];
  const text = `($1::text is null or d.matter = $1) and ($2::text is null or d.classification = $2)
    and ($3::text[] is null or r.state = any($3))${toDecide ? ` and exists (select from ${undecided})` : ''}`;
  return { text, values: [matter ?? null, classification ?? null, read] };
}

/**
 * That a caller may read a document `d`: true of exactly those of which the policies permit `read-document`. Its
 * placeholders are numbered from `first` on. See test/document-list.test.ts.
 */
export function readableBy(
  caller: Caller,
  { now, first }: { readonly now: string; readonly first: number },
): { readonly text: string; readonly values: readonly unknown[] } {
  if (caller === 'anyone') return { text: `d.classification = 'public'`, values: [] };
  if (caller.scopes !== null && !caller.scopes.includes('read')) return { text: 'false', values: [] };
  const of = { person: `$${first}::text`, now: `$${first + 1}::text` };
  const text = `(
    (d.classification = 'public' or d.recorded_by = ${of.person}
      or d.matter = any(array(select matter from (${holderTies(of)}) held))
      or d.matter = any(array(select matter from (${relationTies(of)}) related where tie <> 'affected'))
      or exists (select from record.matter m where m.id = d.matter and m.classification = 'public' and ${holdsRole(of)}))
    and (d.matter is null or d.matter <> all(array(select matter from (${exclusions(of)}) kept))))`;
  return { text, values: [caller.person, now] };
}
