import type { Database, Instant } from '@candour/ledger';
import type { SignInMethod } from './session.ts';

/** A sign-in, registration or confirmation under way. */
export interface Ceremony {
  /** The hash of the handle that the browser keeps. */
  readonly id: string;
  readonly purpose: 'sign-in' | 'register' | 'confirm';
  readonly method: SignInMethod;
  /** Whose; null where that is yet to be found out. */
  readonly person: string | null;
  readonly session: string | null;
  readonly invitation: string | null;
  /** What the answer must match: a challenge, or state, nonce and verifier. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly startedAt: Instant;
  readonly expiresAt: Instant;
}

export async function insertCeremony(database: Database, ceremony: Ceremony): Promise<void> {
  await database.query(
    `insert into account.ceremony
       (id, purpose, method, person, session, invitation, secrets, started_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9)`,
    [
      ceremony.id,
      ceremony.purpose,
      ceremony.method,
      ceremony.person,
      ceremony.session,
      ceremony.invitation,
      JSON.stringify(ceremony.secrets),
      ceremony.startedAt,
      ceremony.expiresAt,
    ],
  );
}

/** Takes it out, so that no second answer finds it; undefined where there is none, or it has run out. */
export async function takeCeremony(
  database: Database,
  id: string,
  now: Instant,
): Promise<Ceremony | undefined> {
  const { rows } = await database.query<Ceremony>(
    `delete from account.ceremony where id = $1
     returning id, purpose, method, person, session, invitation, secrets, started_at as "startedAt",
       expires_at as "expiresAt"`,
    [id],
  );
  const [ceremony] = rows;
  return ceremony !== undefined && now < ceremony.expiresAt ? ceremony : undefined;
}
