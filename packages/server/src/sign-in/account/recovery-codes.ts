import type { Instant } from '@candour/ledger';
import { done, type Outcome, refused } from '@candour/record';
import { replaceRecoveryCodes, revokeSessions, useRecoveryCode } from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import { makeInvitation } from '../invite.ts';
import { signInRefusal } from '../refusals.ts';
import { countAttempt, forgive, type RouteParts } from '../routes.ts';
import { needConfirmed } from '../session/sessions.ts';
import { tell } from '../tell.ts';

/** In minutes: time to add a passkey, at once. */
const invitationLasts = 15;

/** Ends all sessions and gives an invitation: a code opens none itself. */
export async function takeRecoveryCode(
  parts: RouteParts,
  c: HttpContext,
  code: string,
): Promise<Outcome<{ readonly secret: string; readonly expiresAt: Instant }>> {
  const counted = await countAttempt(parts, c, 'answered');
  if (!counted.ok) return counted;
  const now = parts.clock().toISOString();
  const person = await useRecoveryCode(parts.database, code, now);
  if (person === undefined) {
    tell(parts, c, { what: 'sign-in-refused', person: null, because: 'no such recovery code' });
    return refused(signInRefusal('sign-in-refused'));
  }
  await forgive(parts, c);
  await revokeSessions(parts.database, { person }, now);
  tell(parts, c, { what: 'recovery-code-used', person });
  return done(await makeInvitation(parts, { person, invitedBy: 'recovery', minutes: invitationLasts }));
}

/** New codes for whoever asks, to be shown this once; the old ones stop working. */
export async function renewRecoveryCodes(
  parts: RouteParts,
  c: HttpContext,
): Promise<Outcome<readonly string[]>> {
  const found = await needConfirmed(parts, c);
  if (!found.ok) return found;
  const { person } = found.value;
  const now = parts.clock().toISOString();
  const codes = await replaceRecoveryCodes(parts.database, person, { random: parts.random, now });
  tell(parts, c, { what: 'recovery-codes-made', person });
  return done(codes);
}
