import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** A person of the directory, and whether they can sign in. */
export interface Account {
  readonly id: string;
  /** Null once erased. */
  readonly name: string | null;
  readonly email: string | null;
  readonly language: 'en' | 'cy';
  readonly administrator: boolean;
  readonly leftAt: string | null;
  /** Passkeys, and accounts elsewhere, that they can sign in with. */
  readonly waysIn: number;
  /** Until when an invitation that nobody has used works. */
  readonly invitedUntil: string | null;
  /** When a session of theirs was last used; forgotten a month after it ended. */
  readonly seenAt: string | null;
  /** Appointments that run now. */
  readonly appointments: number;
}

export interface ListAccounts {
  /** That person alone. */
  readonly person?: string;
  /** Those who have no way in and no invitation, and have not left. */
  readonly withoutWayIn?: boolean;
  readonly limit: number;
  /** The page before ended with this. */
  readonly after?: { readonly name: string; readonly id: string };
}

/** People by name, those without one first, with what an administrator needs to know of how they sign in. */
export async function listAccounts(
  parts: Parts,
  caller: Caller,
  { person, withoutWayIn = false, limit, after }: ListAccounts,
): Promise<Outcome<readonly Account[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { rows } = await parts.database.query<Account>(
    `select * from (${accounts}) a
     where ($2::text is null or a.id = $2)
       and (not $3 or (a."leftAt" is null and a."waysIn" = 0 and a."invitedUntil" is null))
       and ($4::text is null or (coalesce(a.name, ''), a.id) > ($4, $5))
     order by coalesce(a.name, ''), a.id limit $6`,
    [
      ...[parts.clock().toISOString(), person ?? null, withoutWayIn],
      ...[after?.name ?? null, after?.id ?? null, limit],
    ],
  );
  return done(
    rows.map((row) => ({ ...row, waysIn: Number(row.waysIn), appointments: Number(row.appointments) })),
  );
}

/** `$1` is now. */
const accounts = `
  select p.id, p.name, p.email, p.language, p.administrator, p.left_at as "leftAt",
    (select count(*) from account.credential c where c.person = p.id)
      + (select count(*) from account.identity i where i.person = p.id) as "waysIn",
    (select max(i.expires_at) from account.invitation i
     where i.person = p.id and i.used_at is null and i.expires_at > $1) as "invitedUntil",
    (select max(s.seen_at) from account.session s where s.person = p.id) as "seenAt",
    (select count(*) from record.appointment a
     where a.person = p.id and a.since <= $1 and (a.until is null or a.until > $1)) as appointments
  from record.person p`;
