import type { Database } from '@candour/ledger';

/** The first entries of a matter after one that was seen, ten at most: what whoever saw it must be told of. */
export async function listSince(
  database: Database,
  matter: string,
  seen: number,
): Promise<readonly number[]> {
  const { rows } = await database.query<{ readonly seq: number }>(
    'select seq from record.entry where matter = $1 and seq > $2 order by seq limit 10',
    [matter, seen],
  );
  return rows.map(({ seq }) => seq);
}
