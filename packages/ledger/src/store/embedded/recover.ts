import { IntegrityFault } from '../integrity-fault.ts';
import type { Head, Project, Store } from '../store.ts';
import type { JournalContent } from './journal.ts';
import { headAfter, type JournalRecord } from './journal-record.ts';

/** The database under a journal, as far as recovery needs it. */
export interface Recovered extends Pick<Store, 'head' | 'leafHashes'> {
  /** Does again what the journal says was done, in one transaction. */
  replay(record: JournalRecord, project: Project | undefined): Promise<void>;
}

export interface Recovery {
  readonly journalPath: string;
  readonly content: JournalContent;
  readonly project: Project | undefined;
}

/**
 * Brings a database that is behind its journal up to it, and answers how many records that took. Anything else in
 * which the two differ is not repaired but named.
 * @throws IntegrityFault
 */
export async function recover(
  database: Recovered,
  { journalPath, content, project }: Recovery,
): Promise<number> {
  const head = await database.head();
  const { base, records } = content;
  const size = head?.size ?? 0;
  const newest = records.at(-1);
  const last = newest === undefined ? base : headAfter(newest);
  if (size > (last?.size ?? 0)) {
    throw new IntegrityFault(
      `The database holds ${size} entries and the journal in ${journalPath} ends at ${last?.size ?? 0}: the journal was cut or is another log's. Put back the journal that belongs to this database.`,
    );
  }
  if (base !== null && (head === null || size < base.size)) {
    throw new IntegrityFault(
      `The database holds ${size} entries and the journal in ${journalPath} begins at ${base.size}: entries ${size} to ${base.size - 1} are in neither. The database was put back from an older copy.`,
    );
  }
  await compareLeaves(database, { size, records, journalPath });
  const missing = findMissing(head, { base, records, journalPath });
  for (const record of missing) {
    if (record.kind === 'batch' && record.projected && project === undefined) {
      throw new Error(
        `The journal in ${journalPath} holds a batch from entry ${record.batch.expectedSize} that the database lost and that projections must see: open the log with the projections it is written with.`,
      );
    }
    await database.replay(record, project);
  }
  return missing.length;
}

/** Every entry that both hold is the same in both. */
async function compareLeaves(
  database: Recovered,
  { size, records, journalPath }: { size: number; records: readonly JournalRecord[]; journalPath: string },
): Promise<void> {
  for (const record of records) {
    if (record.kind !== 'batch' || record.batch.expectedSize >= size) continue;
    const { expectedSize, rows } = record.batch;
    const kept = await database.leafHashes(expectedSize, expectedSize + rows.length);
    rows.forEach(({ seq, hash }, at) => {
      if (Buffer.from(hash).equals(kept.subarray(at * 32, at * 32 + 32))) return;
      throw new IntegrityFault(
        kept.length <= at * 32
          ? `The database holds ${size} entries but not all of the batch that the journal in ${journalPath} has from ${expectedSize}: entry ${seq} is missing.`
          : `Entry ${seq} is one thing in the database and another in the journal in ${journalPath}. One of them was changed.`,
        seq,
      );
    });
  }
}

/** The records behind the one that left the head the database has. */
function findMissing(
  head: Head | null,
  { base, records, journalPath }: Pick<JournalContent, 'base' | 'records'> & { journalPath: string },
): readonly JournalRecord[] {
  const at = records.findLastIndex((record) => isSame(head, headAfter(record)));
  if (at !== -1) return records.slice(at + 1);
  if (isSame(head, base)) return records;
  throw new IntegrityFault(
    `The database and the journal in ${journalPath} have different checkpoints of ${head?.size ?? 0} entries: they are of different logs, or one was changed.`,
  );
}

function isSame(one: Head | null, other: Head | null): boolean {
  return one?.size === other?.size && one?.checkpoint === other?.checkpoint;
}
