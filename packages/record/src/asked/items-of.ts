import type { Database } from '@candour/ledger';

/** Where words stand in a document: [start, end) in UTF-16 code units of its text. */
interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** What was asked of a body, or what it promised, in the very words. */
export interface AskedWords {
  readonly classification: 'public' | 'restricted';
  readonly words: string;
  readonly number: string | null;
  /** Who recommended it, or the office that promised it. */
  readonly madeBy: string | null;
  readonly madeOn: string | null;
  readonly promisedTo: string | null;
  readonly document: string;
  readonly place: Place | null;
  /** The days that the words mean, of a promise: how it was read. */
  readonly due: unknown;
}

/** By the matter’s id; of a matter several documents may say so, the first that was confirmed comes first. */
export async function listWordsOf(
  database: Database,
  matters: readonly string[],
): Promise<ReadonlyMap<string, readonly AskedWords[]>> {
  const { rows } = await database.query<AskedWords & { readonly matter: string }>(select, [
    JSON.stringify(matters),
  ]);
  const words = new Map<string, AskedWords[]>();
  for (const { matter, ...one } of rows) words.set(matter, [...(words.get(matter) ?? []), one]);
  return words;
}

/** The passage in the item’s own document: that others print it, too, not everybody may know. */
const place = `(select jsonb_build_object('document', p.document, 'start', p.start_at, 'end', p.end_at)
  from record.passage p where p.item = i.id and p.document = i.document order by p.start_at limit 1) as place`;

const select = `
with asked as (select jsonb_array_elements_text($1::jsonb) as matter)
select i.matter, i.classification, i.words, i.number, i.made_by as "madeBy", i.made_on as "madeOn",
  null as "promisedTo", i.document, i.due, i.seq, ${place}
from record.recommendation i join asked using (matter)
union all
select i.matter, i.classification, i.words, null, coalesce(i.office, i.promiser), left(d.published_at, 10), i.promised_to,
  i.document, i.due, i.seq, ${place}
from record.commitment i join asked using (matter) join record.document d on d.id = i.document
order by seq`;
