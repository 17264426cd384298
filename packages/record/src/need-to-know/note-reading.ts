import type { Database, Instant } from '@candour/ledger';

export interface Reading {
  readonly person: string;
  readonly matter: string;
  readonly at: Instant;
  /** The policies that let them. */
  readonly because: readonly string[];
  readonly request?: string | undefined;
}

/**
 * Notes that somebody reads a restricted matter. Belongs in the transaction of the read, before anything is answered:
 * what cannot be noted is not read.
 */
export function noteReading(inside: Database, reading: Reading): Promise<void> {
  return noteReadings(inside, [reading]);
}

/** As `noteReading`, of several matters that are read at once. */
export async function noteReadings(inside: Database, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await inside.query(
    `insert into record.reading (person, matter, at, because, request)
     select person, matter, at, because, request
     from jsonb_to_recordset($1::jsonb) as read (person text, matter text, at text, because text, request text)`,
    [JSON.stringify(readings.map(({ because, ...reading }) => ({ ...reading, because: because.join(' ') })))],
  );
}
