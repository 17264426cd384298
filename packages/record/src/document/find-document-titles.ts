import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { readableBy } from './list-documents.ts';

/** What documents are called, by their ids: those that the caller may read, by title or else by the name of the file. */
export async function findDocumentTitles(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const seen = readableBy(caller, { now: clock().toISOString(), first: 2 });
  const { rows } = await database.query<{ readonly id: string; readonly title: string }>(
    `select d.id, coalesce(d.title, d.filename) as title from record.document d
     where d.id = any($1::text[]) and coalesce(d.title, d.filename) is not null and ${seen.text}`,
    [wanted, ...seen.values],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}
