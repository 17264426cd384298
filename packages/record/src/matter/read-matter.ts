import type { Database } from '@candour/ledger';
import type { Definition, Matter } from '@candour/pathways';
import { getFolded } from './folded.ts';

/** A matter as it stands, and what a change must have seen. */
export interface Standing {
  readonly definition: Definition;
  readonly matter: Matter;
  readonly head: number;
  readonly classification: 'public' | 'restricted';
  readonly title: string | null;
}

interface Row {
  readonly head: number;
  readonly classification: 'public' | 'restricted';
  readonly title: string | null;
}

/** Undefined when there is no such matter, or its content was erased. */
export async function findStanding(database: Database, id: string): Promise<Standing | undefined> {
  const { rows } = await database.query<Row>(
    `select head, classification, title from record.matter where id = $1 and state <> 'erased'`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  return { ...row, ...(await getFolded(database, { id, head: row.head })) };
}
