import type { Database } from '@candour/ledger';

/** How far each look has come: a seq, or a day; empty before the first. */
export type Cursor = 'announced' | 'reminded' | 'digested';

/** Its position, locked to the end of the transaction; undefined while another worker has it. */
export async function lockCursor(database: Database, name: Cursor): Promise<string | undefined> {
  const { rows } = await database.query<{ position: string }>(
    'select position from outgoing.cursor where name = $1 for update skip locked',
    [name],
  );
  return rows[0]?.position;
}

export async function moveCursor(database: Database, name: Cursor, to: string): Promise<void> {
  await database.query('update outgoing.cursor set position = $2 where name = $1', [name, to]);
}
