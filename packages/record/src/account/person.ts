import type { Database } from '@candour/ledger';

/** Somebody who may sign in: they exist, and have not left. */
export interface AccountHolder {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly administrator: boolean;
}

/** Undefined where nobody has that id, or who had it has left. */
export async function findAccountHolder(database: Database, id: string): Promise<AccountHolder | undefined> {
  const { rows } = await database.query<AccountHolder>(
    'select id, name, email, administrator from record.person where id = $1 and left_at is null',
    [id],
  );
  return rows[0];
}

/** Until the transaction ends, nobody else changes the ways in which this person signs in. */
export async function lockAccount(database: Database, person: string): Promise<void> {
  await database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`account ${person}`]);
}
