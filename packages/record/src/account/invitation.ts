import type { Database, Instant } from '@candour/ledger';

/** Lets one person add one way to sign in, once. */
export interface Invitation {
  /** The hash of the secret in the link. */
  readonly id: string;
  readonly person: string;
  /** A person; `terminal` for the command line, `recovery` for whoever used a recovery code. */
  readonly invitedBy: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

const columns = `i.id, i.person, i.invited_by as "invitedBy", i.created_at as "createdAt", i.expires_at as "expiresAt"`;

/** Earlier invitations of the person that nobody used end: of two links, the later works. */
export async function insertInvitation(database: Database, invitation: Invitation): Promise<void> {
  await database.transaction(async (inside) => {
    await endInvitations(inside, invitation.person);
    await inside.query(
      `insert into account.invitation (id, person, invited_by, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
      [invitation.id, invitation.person, invitation.invitedBy, invitation.createdAt, invitation.expiresAt],
    );
  });
}

/** Undefined where there is none that could still be used. */
export async function findInvitation(
  database: Database,
  id: string,
  now: Instant,
): Promise<Invitation | undefined> {
  const { rows } = await database.query<Invitation>(
    `select ${columns} from account.invitation i join record.person p on p.id = i.person and p.left_at is null
     where i.id = $1 and i.used_at is null and i.expires_at > $2`,
    [id, now],
  );
  return rows[0];
}

/** Uses it up; undefined where another was quicker, or it has ended. */
export async function useInvitation(
  database: Database,
  id: string,
  now: Instant,
): Promise<Invitation | undefined> {
  const { rows } = await database.query<Invitation>(
    `update account.invitation i set used_at = $2 from record.person p
     where i.id = $1 and i.used_at is null and i.expires_at > $2 and p.id = i.person and p.left_at is null
     returning ${columns}`,
    [id, now],
  );
  return rows[0];
}

/** Those of a person that nobody used. */
export async function endInvitations(database: Database, person: string): Promise<void> {
  await database.query('delete from account.invitation where person = $1 and used_at is null', [person]);
}
