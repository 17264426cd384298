import type { Database } from '@candour/ledger';

/** A word that rows had which are gone. */
export interface GoneWord {
  readonly word: string;
  readonly shown: boolean;
  /** One of them was Welsh. */
  readonly welsh: boolean;
}

/** Takes words out that no row has any more: one that was erased is neither proposed as a spelling nor known. */
export async function sweepWords(database: Database, gone: readonly GoneWord[]): Promise<void> {
  if (gone.length === 0) return;
  const parameter = [JSON.stringify(gone)];
  await database.query(deleteWords, parameter);
  await database.query(recallWelsh, parameter);
}

/** Takes out the combinations that nothing is counted by any more. */
export async function sweepFacets(database: Database, facets: readonly string[]): Promise<void> {
  if (facets.length > 0) await database.query(deleteFacets, [JSON.stringify(facets)]);
}

const listed = '(select * from jsonb_to_recordset($1::jsonb) as row (word text, shown boolean)) listed';

const stillIn = `exists (select from record.searchable s
  where s.words @@ ('''' || listed.word || '''')::tsquery and s.shown = listed.shown`;

const deleteWords = `
  delete from record.search_word known using ${listed}
  where known.word = listed.word and known.shown = listed.shown and not ${stillIn})`;

const recallWelsh = `
  update record.search_word known set welsh = false from ${listed}
  where known.word = listed.word and known.shown = listed.shown and known.welsh and not ${stillIn} and s.welsh)`;

const deleteFacets = `
  delete from record.search_facets f
  where f.id in (select jsonb_array_elements_text($1::jsonb)::bigint)
    and not exists (select from record.searchable s where s.facets = f.id)`;
