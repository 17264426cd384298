import type { Caller } from '../caller.ts';
import { exclusions, holderTies, holdsRole, relationTies } from '../need-to-know/facts/ties.ts';
import type { Parts } from '../parts.ts';
import { type DocumentRow, documentColumns } from './document-row.ts';

export interface ListDocuments {
  readonly matter?: string;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: number;
}

/** A document in a list, with what reading it came to. */
export interface DocumentSummary extends DocumentRow {
  /** Null for what is kept and never read: pictures. */
  readonly reading: 'waiting' | 'read' | 'proposed' | 'refused' | null;
  /** Proposals that nobody has decided yet. */
  readonly open: number;
}

/** The documents that a caller may read, the latest first, and where the next page begins. */
export async function listDocuments(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  { matter, limit, after }: ListDocuments,
): Promise<{ readonly documents: readonly DocumentSummary[]; readonly next: number | null }> {
  const seen = readableBy(caller, clock().toISOString());
  const { rows } = await database.query<DocumentSummary>(
    `select ${documentColumns}, r.state as reading, (select count(*)::int from desk.proposal p
         where p.document = d.id and not exists (select from record.proposal_decision x where x.proposal = p.id)) as open
       from record.document d left join desk.reading r on r.document = d.id
       where ($1::text is null or d.matter = $1) and ($2::bigint is null or d.seq < $2) and ${seen.text}
       order by d.seq desc limit $3`,
    [matter ?? null, after ?? null, limit + 1, ...seen.values],
  );
  const documents = rows.slice(0, limit);
  return { documents, next: rows.length > limit ? (documents.at(-1)?.seq ?? null) : null };
}

/**
 * That a caller may read a document `d`: true of exactly those of which the policies permit `read-document`. Its
 * placeholders are numbered from $4 on. See test/document-list.test.ts.
 */
function readableBy(
  caller: Caller,
  now: string,
): { readonly text: string; readonly values: readonly unknown[] } {
  if (caller === 'anyone') return { text: `d.classification = 'public'`, values: [] };
  if (caller.scopes !== null && !caller.scopes.includes('read')) return { text: 'false', values: [] };
  const of = { person: '$4::text', now: '$5::text' };
  const text = `(
    (d.classification = 'public' or d.recorded_by = ${of.person}
      or d.matter = any(array(select matter from (${holderTies(of)}) held))
      or d.matter = any(array(select matter from (${relationTies(of)}) related where tie <> 'affected'))
      or exists (select from record.matter m where m.id = d.matter and m.classification = 'public' and ${holdsRole(of)}))
    and (d.matter is null or d.matter <> all(array(select matter from (${exclusions(of)}) kept))))`;
  return { text, values: [caller.person, now] };
}
