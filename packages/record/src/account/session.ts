import type { Database, Instant } from '@candour/ledger';
import type { SessionTimes } from './session-rules.ts';

export type SignInMethod = 'passkey' | 'oidc';

export interface Session extends SessionTimes {
  /** The hash of its token. */
  readonly id: string;
  readonly person: string;
  readonly method: SignInMethod;
  /** The credential or identity it was opened with. */
  readonly means: string;
  readonly device: string;
}

/** A session and what its person may be, at the time of asking. */
export interface FoundSession extends Session {
  readonly administrator: boolean;
}

const columns = `s.id, s.person, s.method, s.means, s.device, s.created_at as "createdAt", s.seen_at as "seenAt",
  s.confirmed_at as "confirmedAt", s.revoked_at as "revokedAt"`;

export async function insertSession(database: Database, session: Session): Promise<void> {
  await database.query(
    `insert into account.session (id, person, method, means, device, created_at, seen_at, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      session.id,
      session.person,
      session.method,
      session.means,
      session.device,
      session.createdAt,
      session.seenAt,
      session.confirmedAt,
    ],
  );
}

/** Undefined also where its person has left. Whether it still counts is for `findSessionEnd`. */
export async function findSession(database: Database, id: string): Promise<FoundSession | undefined> {
  const { rows } = await database.query<FoundSession>(
    `select ${columns}, p.administrator from account.session s
     join record.person p on p.id = s.person and p.left_at is null where s.id = $1`,
    [id],
  );
  return rows[0];
}

/** Never backwards: requests at the same moment may come here in any order. */
export async function touchSession(database: Database, id: string, now: Instant): Promise<void> {
  await database.query('update account.session set seen_at = $2 where id = $1 and seen_at < $2', [id, now]);
}

/** Gives the session another token and a fresh confirmation; false where it was revoked meanwhile. */
export async function rotateSession(
  database: Database,
  id: string,
  next: { readonly id: string; readonly now: Instant },
): Promise<boolean> {
  const { rows } = await database.query(
    `update account.session set id = $2, confirmed_at = $3, seen_at = $3
     where id = $1 and revoked_at is null returning id`,
    [id, next.id, next.now],
  );
  return rows.length === 1;
}

/** Those not revoked, latest first; some may have run out. */
export async function listSessions(database: Database, person: string): Promise<readonly Session[]> {
  const { rows } = await database.query<Session>(
    `select ${columns} from account.session s where s.person = $1 and s.revoked_at is null
     order by s.seen_at desc, s.id`,
    [person],
  );
  return rows;
}

/** False where the person has no such session. */
export async function revokeSession(
  database: Database,
  session: { readonly id: string; readonly person: string },
  now: Instant,
): Promise<boolean> {
  const { rows } = await database.query(
    `update account.session set revoked_at = $3 where id = $1 and person = $2 and revoked_at is null returning id`,
    [session.id, session.person, now],
  );
  return rows.length === 1;
}

/** All of a person's but the one kept, if any; how many. */
export async function revokeSessions(
  database: Database,
  { person, except }: { readonly person: string; readonly except?: string },
  now: Instant,
): Promise<number> {
  const { rows } = await database.query(
    `update account.session set revoked_at = $3
     where person = $1 and id is distinct from $2 and revoked_at is null returning id`,
    [person, except ?? null, now],
  );
  return rows.length;
}

/** Those opened with a credential or identity that is no longer one; the session doing it stays. */
export async function revokeSessionsOpenedWith(
  database: Database,
  { means, except }: { readonly means: string; readonly except: string },
  now: Instant,
): Promise<void> {
  await database.query(
    'update account.session set revoked_at = $3 where means = $1 and id <> $2 and revoked_at is null',
    [means, except, now],
  );
}
