import type { Database, Instant } from '@candour/ledger';

/** An account held elsewhere, tied to a person by an invitation or by themselves. */
export interface Identity {
  readonly id: string;
  readonly person: string;
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
  readonly invitedBy: string | null;
  readonly createdAt: Instant;
  readonly usedAt: Instant | null;
}

const columns = `id, person, provider, issuer, subject, invited_by as "invitedBy", created_at as "createdAt",
  used_at as "usedAt"`;

/** False where the account elsewhere is already tied to somebody: it is never taken from them. */
export async function insertIdentity(database: Database, identity: Identity): Promise<boolean> {
  const { rows } = await database.query(
    `insert into account.identity (id, person, provider, issuer, subject, invited_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (issuer, subject) do nothing returning id`,
    [
      identity.id,
      identity.person,
      identity.provider,
      identity.issuer,
      identity.subject,
      identity.invitedBy,
      identity.createdAt,
    ],
  );
  return rows.length === 1;
}

export async function findIdentity(
  database: Database,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<Identity | undefined> {
  const { rows } = await database.query<Identity>(
    `select ${columns} from account.identity where issuer = $1 and subject = $2`,
    [issuer, subject],
  );
  return rows[0];
}

export async function listIdentities(database: Database, person: string): Promise<readonly Identity[]> {
  const { rows } = await database.query<Identity>(
    `select ${columns} from account.identity where person = $1 order by created_at, id`,
    [person],
  );
  return rows;
}

export async function touchIdentity(database: Database, id: string, now: Instant): Promise<void> {
  await database.query('update account.identity set used_at = $2 where id = $1', [id, now]);
}
