import type { Database } from '@candour/ledger';
import { sampleEvery, shinglesOf, wordsOf } from './shingle.ts';

const chunk = 500;
const mostChunks = 4;

/** Runs of so many words are compared, and one in so many kept of what was imported. */
const runLength = 3;
const every = 4;

/** Notes the runs of words of recommendations that were imported since, a little at a time: nothing waits for it. */
export async function noteImported(database: Database): Promise<number> {
  let noted = 0;
  for (let turn = 0; turn < mostChunks; turn += 1) {
    const { rows } = await database.query<{ seq: number; item: string; words: string }>(selectNext);
    if (rows.length === 0) return noted;
    const notes = rows.map(({ seq, item, words }) => ({ seq, item, hashes: sampled(words) }));
    await database.query(insertNotes, [JSON.stringify(notes)]);
    noted += rows.length;
  }
  return noted;
}

function sampled(words: string): readonly number[] {
  return sampleEvery(shinglesOf(wordsOf(words), runLength), every);
}

const selectNext = `
  select seq::int as seq, id as item, coalesce(words, '') as words from record.imported
  where kind = 'recommendation' and seq > coalesce((select max(seq) from desk.imported_like), -1)
  order by seq limit ${chunk}`;

const insertNotes = `
  insert into desk.imported_like (seq, item, hashes)
  select seq, item, array(select value::bigint from jsonb_array_elements_text(hashes))
  from jsonb_to_recordset($1::jsonb) as row (seq bigint, item text, hashes jsonb)
  on conflict (seq) do nothing`;

export interface LikeImported {
  readonly item: string;
  readonly number: string | null;
  readonly words: string;
  readonly madeBy: string | null;
  readonly madeOn: string | null;
  readonly addressee: string | null;
  readonly body: string | null;
  readonly reported: unknown;
}

/** Imported recommendations that have the most of these words’ sampled runs; how alike they are is for the caller to say. */
export async function listLikeImported(database: Database, words: string): Promise<readonly LikeImported[]> {
  const { rows } = await database.query<LikeImported>(selectLike, [JSON.stringify(sampled(words))]);
  return rows;
}

/** Only what all may read: an import is restricted as a whole, to people who need not be those of this document. */
const selectLike = `
with mine as materialized (select array(select value::bigint from jsonb_array_elements_text($1::jsonb)) as hashes),
liked as (
  select l.item, (select count(*) from unnest(l.hashes) hash where hash = any(mine.hashes)) as shared
  from desk.imported_like l, mine where l.hashes && mine.hashes order by shared desc, l.seq limit 50)
select i.id as item, i.number, i.words, i.made_by as "madeBy", i.made_from as "madeOn", n.name as addressee, n.body,
  i.reported
from liked join record.imported i on i.id = liked.item
  left join record.imported_name n on n.item = i.id and n.place = 0
where i.classification = 'public' order by liked.shared desc, i.seq`;
