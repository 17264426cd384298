import { type Database, type Keystore, readEntries } from '@candour/ledger';
import { openBatch } from '../sealing/open-batch.ts';
import { hashTables } from './hash-tables.ts';
import { projections } from './projections.ts';

/** A table before it was emptied and after it was made again: its rows, and a hash of them all. */
export interface Rebuilt {
  readonly table: string;
  readonly rows: number;
  readonly before: string;
  readonly after: string;
}

/** Entries read and projected at once. */
const step = 2_000;

/**
 * Empties every projected table and makes it again from the log, in one transaction: others wait for the tables until it
 * is done. Also how erased content leaves them, since emptied tables begin new files. Nothing is to be appended
 * meanwhile.
 */
export function rebuild({
  database,
  keystore,
}: {
  readonly database: Database;
  readonly keystore: Keystore;
}): Promise<readonly Rebuilt[]> {
  const tables = projections.flatMap((projection) => projection.tables);
  return database.transaction(async (inside) => {
    const before = await hashTables(inside, tables);
    await inside.query(`truncate ${tables.join(', ')}`);
    await projectAll(inside, keystore);
    const after = await hashTables(inside, tables);
    return tables.map((table, at) => ({
      table,
      rows: after[at]?.rows ?? 0,
      before: before[at]?.hash ?? '',
      after: after[at]?.hash ?? '',
    }));
  });
}

async function projectAll(database: Database, keystore: Keystore): Promise<void> {
  for (let from = 0; ; from += step) {
    const entries = await readEntries(database, from, from + step);
    if (entries.length === 0) return;
    const opened = await openBatch({ database, keystore }, entries);
    for (const projection of projections) await projection.project(database, opened);
  }
}
