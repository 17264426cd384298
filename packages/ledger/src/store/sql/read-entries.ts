import type { Entry } from '../../entry/entry.ts';
import type { Database } from '../store.ts';
import { parseEntry, type SqlRow } from './row.ts';

/**
 * Entries `from` (inclusive) to `to` (exclusive), in order, through a given connection: for projections that are made
 * again within one transaction, where no other connection may be used.
 */
export async function readEntries(database: Database, from: number, to: number): Promise<readonly Entry[]> {
  const { rows } = await database.query<SqlRow>(
    'select seq, leaf from ledger.entry where seq >= $1 and seq < $2 order by seq',
    [from, to],
  );
  return rows.map(parseEntry);
}
