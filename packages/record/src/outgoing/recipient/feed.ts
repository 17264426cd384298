import type { Database, Instant } from '@candour/ledger';

/** A secret calendar address, of which only the hash of its secret is known here. */
export interface FeedDraft {
  readonly tokenHash: string;
  readonly person: string;
  readonly now: Instant;
}

/** Gives a person a new calendar address; the one before stops at once. */
export function replaceFeed(database: Database, { tokenHash, person, now }: FeedDraft): Promise<void> {
  return database.transaction(async (inside) => {
    await revokeFeed(inside, person, now);
    await inside.query('insert into outgoing.feed (token_hash, person, created_at) values ($1, $2, $3)', [
      tokenHash,
      person,
      now,
    ]);
  });
}

/** False when the person had none. */
export async function revokeFeed(database: Database, person: string, now: Instant): Promise<boolean> {
  const { rows } = await database.query(
    'update outgoing.feed set revoked_at = $2 where person = $1 and revoked_at is null returning person',
    [person, now],
  );
  return rows.length > 0;
}

/** Whose calendar it is; nobody's once it was revoked or the person has left. */
export async function findFeedPerson(database: Database, tokenHash: string): Promise<string | undefined> {
  const { rows } = await database.query<{ person: string }>(
    `select f.person from outgoing.feed f join record.person p on p.id = f.person
     where f.token_hash = $1 and f.revoked_at is null and p.left_at is null`,
    [tokenHash],
  );
  return rows[0]?.person;
}
