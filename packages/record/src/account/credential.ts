import type { Database, Instant } from '@candour/ledger';

/** A passkey: its public half. */
export interface Credential {
  /** The authenticator's own id of it, in base64url. */
  readonly id: string;
  readonly person: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
  /** Kept by its maker on more than one device. */
  readonly backedUp: boolean;
  readonly name: string;
  /** Who made the invitation it was registered with; null where its person was signed in. */
  readonly invitedBy: string | null;
  readonly createdAt: Instant;
  readonly usedAt: Instant | null;
}

const columns = `id, person, public_key as "publicKey", counter, transports, backed_up as "backedUp", name,
  invited_by as "invitedBy", created_at as "createdAt", used_at as "usedAt"`;

/** False where some person already has a credential of that id. */
export async function insertCredential(database: Database, credential: Credential): Promise<boolean> {
  const { rows } = await database.query(
    `insert into account.credential
       (id, person, public_key, counter, transports, backed_up, name, invited_by, created_at, used_at)
     values ($1, $2, $3, $4, array(select jsonb_array_elements_text($5::jsonb)), $6, $7, $8, $9, null)
     on conflict (id) do nothing returning id`,
    [
      credential.id,
      credential.person,
      credential.publicKey,
      credential.counter,
      JSON.stringify(credential.transports),
      credential.backedUp,
      credential.name,
      credential.invitedBy,
      credential.createdAt,
    ],
  );
  return rows.length === 1;
}

export async function findCredential(database: Database, id: string): Promise<Credential | undefined> {
  const { rows } = await database.query<Credential>(
    `select ${columns} from account.credential where id = $1`,
    [id],
  );
  return rows[0];
}

export async function listCredentials(database: Database, person: string): Promise<readonly Credential[]> {
  const { rows } = await database.query<Credential>(
    `select ${columns} from account.credential where person = $1 order by created_at, id`,
    [person],
  );
  return rows;
}

/**
 * Notes a use. False where the counter did not rise: then two authenticators may hold the same key, or an answer was
 * kept and sent again (WebAuthn §6.1.1). One that does not count sends 0 for ever.
 */
export async function useCredential(
  database: Database,
  id: string,
  use: { readonly counter: number; readonly backedUp: boolean; readonly now: Instant },
): Promise<boolean> {
  const { rows } = await database.query(
    `update account.credential set counter = $2, backed_up = $3, used_at = $4
     where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
    [id, use.counter, use.backedUp, use.now],
  );
  return rows.length === 1;
}

/** False where the person has no such credential. */
export async function renameCredential(
  database: Database,
  credential: { readonly id: string; readonly person: string },
  name: string,
): Promise<boolean> {
  const { rows } = await database.query(
    'update account.credential set name = $3 where id = $1 and person = $2 returning id',
    [credential.id, credential.person, name],
  );
  return rows.length === 1;
}
