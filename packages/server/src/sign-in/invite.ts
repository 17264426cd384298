import type { Instant } from '@candour/ledger';
import { done, type Outcome, refused } from '@candour/record';
import { findAccountHolder, hashSecret, insertInvitation, later, makeSecret } from '@candour/record/account';
import type { SignInParts } from './parts.ts';
import { signInRefusal } from './refusals.ts';

/** What inviting works with: the terminal has no server. */
export type InviteParts = Pick<SignInParts, 'database' | 'clock' | 'random'> & {
  readonly config: Pick<SignInParts['config'], 'origin'>;
};

/** A link that lets one person add one way to sign in, once. */
export interface Invited {
  readonly link: string;
  readonly expiresAt: Instant;
}

/** In minutes: a day. */
const lasts = 24 * 60;

/**
 * Invites somebody from the terminal of the server, where nobody need be signed in: so the first administrator gets
 * in. They must be in the record, and not have left.
 */
export function inviteFirst(parts: InviteParts, person: string): Promise<Outcome<Invited>> {
  return invite(parts, { person, invitedBy: 'terminal' });
}

/** Invites somebody in the name of an administrator; earlier links to the same person stop working. */
export async function invite(
  parts: InviteParts,
  { person, invitedBy }: { readonly person: string; readonly invitedBy: string },
): Promise<Outcome<Invited>> {
  const holder = await findAccountHolder(parts.database, person);
  if (holder === undefined) return refused(signInRefusal('no-such-person', 'person'));
  const { secret, expiresAt } = await makeInvitation(parts, { person, invitedBy, minutes: lasts });
  // In the fragment: browsers send it to nobody, so it is in no log and no Referer.
  return done({ link: `${parts.config.origin}/invitation#${secret}`, expiresAt });
}

export async function makeInvitation(
  { database, clock, random }: InviteParts | SignInParts,
  {
    person,
    invitedBy,
    minutes,
  }: { readonly person: string; readonly invitedBy: string; readonly minutes: number },
): Promise<{ readonly secret: string; readonly expiresAt: Instant }> {
  const secret = makeSecret(random);
  const createdAt = clock().toISOString();
  const expiresAt = later(createdAt, minutes);
  await insertInvitation(database, { id: hashSecret(secret), person, invitedBy, createdAt, expiresAt });
  return { secret, expiresAt };
}
