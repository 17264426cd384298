import type { Database } from '@candour/ledger';
import { done, type Outcome, refused } from '@candour/record';
import {
  type AccountHolder,
  type Ceremony,
  findAccountHolder,
  findInvitation,
  hashSecret,
  useInvitation,
} from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import type { SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { needConfirmed } from '../session/sessions.ts';

/** Who may add a way to sign in, and by what: an invitation, or a session lately confirmed. */
export interface Entitled {
  readonly holder: AccountHolder;
  readonly session: string | null;
  readonly invitation: string | null;
}

export async function findEntitled(
  parts: SignInParts,
  c: HttpContext,
  secret: string | undefined,
): Promise<Outcome<Entitled>> {
  if (secret !== undefined) return findInvited(parts, hashSecret(secret));
  const session = await needConfirmed(parts, c);
  if (!session.ok) return session;
  const holder = await findAccountHolder(parts.database, session.value.person);
  if (holder === undefined) return refused(signInRefusal('no-such-person'));
  return done({ holder, session: session.value.id, invitation: null });
}

async function findInvited(parts: SignInParts, id: string): Promise<Outcome<Entitled>> {
  const invitation = await findInvitation(parts.database, id, parts.clock().toISOString());
  const holder = invitation && (await findAccountHolder(parts.database, invitation.person));
  return holder === undefined
    ? refused(signInRefusal('invitation-ended'))
    : done({ holder, session: null, invitation: id });
}

/** By whom somebody was let in; null where they let themselves in. */
export interface LetIn {
  readonly person: string;
  readonly invitedBy: string | null;
}

/**
 * Looks again at the end of a ceremony: the invitation is used up in the transaction that adds what it was for, and
 * the session must be the one that began, still confirmed.
 */
export async function stillEntitled(
  parts: SignInParts,
  c: HttpContext,
  { ceremony, database }: { readonly ceremony: Ceremony; readonly database: Database },
): Promise<Outcome<LetIn>> {
  if (ceremony.invitation !== null) {
    const used = await useInvitation(database, ceremony.invitation, parts.clock().toISOString());
    return used === undefined ? refused(signInRefusal('invitation-ended')) : done(used);
  }
  const session = await needConfirmed({ ...parts, database }, c);
  if (!session.ok) return session;
  return session.value.id === ceremony.session
    ? done({ person: session.value.person, invitedBy: null })
    : refused(signInRefusal('ceremony-ended'));
}
