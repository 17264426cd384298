import type { Database } from '@candour/ledger';

/** A document that was confirmed to tell the same story as another. */
export interface CopyOfStory {
  readonly document: string;
  readonly relation: 'fullest' | 'wholly-derived' | 'partly-derived' | 'independent';
}

/**
 * The other documents of the story that a document belongs to: that it copies, that copy it, and other copies of the
 * same. Whether their reader may know of each is for whoever shows them.
 */
export async function listCopies(inside: Database, document: string): Promise<readonly CopyOfStory[]> {
  const { rows } = await inside.query<CopyOfStory>(selectCopies, [document]);
  return rows;
}

const selectCopies = `
  with told as (select distinct story from record.copy where document = $1 or of = $1)
  select document, relation from record.copy where story in (table told) and document <> $1
  union
  select of, 'fullest' from record.copy c where story in (table told) and of <> $1
    and not exists (select from record.copy o where o.document = c.of and o.story = c.story)
  order by document`;
