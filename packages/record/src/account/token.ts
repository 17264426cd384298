import type { Database, Instant, Random } from '@candour/ledger';
import type { Scope } from '../caller.ts';
import { makeSecret } from './secret.ts';

/** Every token begins with it, so that one left in public code can be found. */
const tokenPrefix = 'cdr_';

/** The longest a token lasts, in days. */
export const longestTokenDays = 365;

/** What a program uses in the name of a person. */
export interface Token {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

export interface FoundToken extends Token {
  readonly administrator: boolean;
}

const columns = `t.id, t.person, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt",
  t.used_at as "usedAt"`;

/** `cdr_` and 256 random bits. */
export function makeToken(random: Random): string {
  return `${tokenPrefix}${makeSecret(random)}`;
}

/** Whether a text has the form of a token: letters, digits, hyphen and low line, in their case. */
export function isToken(text: string): boolean {
  return /^cdr_[A-Za-z0-9_-]{43}$/.test(text);
}

export async function insertToken(database: Database, token: Token, hash: string): Promise<void> {
  await database.query(
    `insert into account.token (id, hash, person, name, scopes, created_at, expires_at)
     values ($1, $2, $3, $4, array(select jsonb_array_elements_text($5::jsonb)), $6, $7)`,
    [
      token.id,
      hash,
      token.person,
      token.name,
      JSON.stringify(token.scopes),
      token.createdAt,
      token.expiresAt,
    ],
  );
}

/** Undefined where it is none, has run out, was revoked, or its person has left. */
export async function findToken(
  database: Database,
  hash: string,
  now: Instant,
): Promise<FoundToken | undefined> {
  const { rows } = await database.query<FoundToken>(
    `select ${columns}, p.administrator from account.token t
     join record.person p on p.id = t.person and p.left_at is null
     where t.hash = $1 and t.revoked_at is null and t.expires_at > $2`,
    [hash, now],
  );
  return rows[0];
}

export async function touchToken(database: Database, id: string, now: Instant): Promise<void> {
  await database.query(
    'update account.token set used_at = $2 where id = $1 and (used_at is null or used_at < $2)',
    [id, now],
  );
}

/** Those not revoked, latest first; some may have run out. */
export async function listTokens(database: Database, person: string): Promise<readonly Token[]> {
  const { rows } = await database.query<Token>(
    `select ${columns} from account.token t where t.person = $1 and t.revoked_at is null
     order by t.created_at desc, t.id`,
    [person],
  );
  return rows;
}

/** False where the person has no such token. */
export async function revokeToken(
  database: Database,
  token: { readonly id: string; readonly person: string },
  now: Instant,
): Promise<boolean> {
  const { rows } = await database.query(
    'update account.token set revoked_at = $3 where id = $1 and person = $2 and revoked_at is null returning id',
    [token.id, token.person, now],
  );
  return rows.length === 1;
}

export async function revokeTokens(database: Database, person: string, now: Instant): Promise<void> {
  await database.query('update account.token set revoked_at = $2 where person = $1 and revoked_at is null', [
    person,
    now,
  ]);
}
