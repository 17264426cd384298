import type { Database } from '@candour/ledger';
import type { Source } from './source.ts';

/** Those of some words that stand in a row which the caller may read. */
export async function listReadable(
  database: Database,
  { rows: searchable, sight, values }: Source,
  words: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await database.query<{ word: string }>(
    `select word from jsonb_array_elements_text($${values.length + 1}::jsonb) as word
     where exists (select from ${searchable} s where s.words @@ ('''' || word || '''')::tsquery and ${sight})`,
    [...values, JSON.stringify(words)],
  );
  return rows.map(({ word }) => word);
}
