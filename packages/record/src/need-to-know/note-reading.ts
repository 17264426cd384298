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
export async function noteReading(
  inside: Database,
  { person, matter, at, because, request }: Reading,
): Promise<void> {
  await inside.query(
    'insert into record.reading (person, matter, at, because, request) values ($1, $2, $3, $4, $5)',
    [person, matter, at, because.join(' '), request ?? null],
  );
}
