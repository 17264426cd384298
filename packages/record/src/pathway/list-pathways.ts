import type { Database } from '@candour/ledger';

export interface RecordedPathway {
  readonly pathway: string;
  readonly version: number;
  /** SHA-256 of its definition, hex. */
  readonly hash: string;
  readonly recordedAt: string;
}

/** Every version that was ever in force, in order: anybody may read by which rules a matter goes. */
export async function listPathways(database: Database): Promise<readonly RecordedPathway[]> {
  const { rows } = await database.query<RecordedPathway>(
    'select pathway, version, hash, recorded_at as "recordedAt" from record.pathway order by pathway, version',
  );
  return rows;
}

/** A version as it was written; undefined where there is none. */
export async function findPathwayText(
  database: Database,
  { pathway, version }: { readonly pathway: string; readonly version: number },
): Promise<string | undefined> {
  const { rows } = await database.query<{ readonly text: string }>(
    'select text from record.pathway where pathway = $1 and version = $2',
    [pathway, version],
  );
  return rows[0]?.text;
}
