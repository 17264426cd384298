import type { Database } from '@candour/ledger';

export interface PublishedBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Every body on the record, by name. */
export async function listPublishedBodies(database: Database): Promise<readonly PublishedBody[]> {
  const { rows } = await database.query<PublishedBody>(
    'select id, name, aliases from published.body order by name, id',
  );
  return rows;
}
