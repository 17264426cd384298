import type { Database, Instant } from '@candour/ledger';
import { endInvitations } from './invitation.ts';
import { revokeSessions } from './session.ts';
import { later } from './session-rules.ts';
import { revokeTokens } from './token.ts';

/** Ends everything a person could act with now. Their passkeys and identities stay. */
export function signOutEverywhere(database: Database, person: string, now: Instant): Promise<void> {
  return database.transaction(async (inside) => {
    await revokeSessions(inside, { person }, now);
    await revokeTokens(inside, person, now);
    await endInvitations(inside, person);
  });
}

/** How long what has ended is kept, to be asked about, in days. */
const keptDays = 30;

/** What has long ended, by table and by the instant it ended. */
const ended = [
  { table: 'session', ended: 'coalesce(revoked_at, seen_at)' },
  { table: 'invitation', ended: 'coalesce(used_at, expires_at)' },
  { table: 'token', ended: 'coalesce(revoked_at, expires_at)' },
] as const;

/** Deletes what nobody can use any more: ceremonies and counts at once, the rest after a month. May run at any time. */
export async function clearEndedAccounts(database: Database, now: Instant): Promise<void> {
  await database.query('delete from account.ceremony where expires_at <= $1', [now]);
  await database.query('delete from account.attempt where expire <= $1', [Date.parse(now)]);
  const limit = later(now, -keptDays * 24 * 60);
  for (const { table, ended: at } of ended) {
    await database.query(`delete from account.${table} where ${at} < $1`, [limit]);
  }
}

const personal = [
  'credential',
  'identity',
  'recovery_code',
  'session',
  'ceremony',
  'invitation',
  'token',
] as const;

/** Takes out all of a person's account: for an erasure, of which it is one of the purges. May run twice. */
export function purgeAccount(database: Database, person: string): Promise<void> {
  return database.transaction(async (inside) => {
    for (const table of personal)
      await inside.query(`delete from account.${table} where person = $1`, [person]);
  });
}
