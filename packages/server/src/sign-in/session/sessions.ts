import { done, type Outcome, refused } from '@candour/record';
import {
  type FoundSession,
  hashSecret,
  insertSession,
  isConfirmed,
  makeSecret,
  revokeSession,
  rotateSession,
  type SignInMethod,
} from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import type { SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { tell } from '../tell.ts';
import { callerOf } from './caller-of.ts';
import { setSessionCookie } from './cookies.ts';
import { describeDevice } from './device.ts';

export interface SignedInBy {
  readonly person: string;
  readonly method: SignInMethod;
  readonly means: string;
  /** They have just proved who they are to us, or to a provider that says when. */
  readonly isConfirmed: boolean;
  /** For the log, where the method does not say it. */
  readonly because?: string;
}

/**
 * Signs somebody in with a token made here and now: none that came from outside is ever taken over, so nobody can
 * prepare a session for another (fixation). The one this browser had ends.
 */
export async function beginSession(parts: SignInParts, c: HttpContext, by: SignedInBy): Promise<void> {
  const secret = makeSecret(parts.random);
  const now = parts.clock().toISOString();
  const before = await callerOf(parts, c.req.raw.headers);
  if (before.ok && before.value.session) await revokeSession(parts.database, before.value.session, now);
  await insertSession(parts.database, {
    id: hashSecret(secret),
    person: by.person,
    method: by.method,
    means: by.means,
    device: describeDevice(c.req.header('user-agent')),
    createdAt: now,
    seenAt: now,
    confirmedAt: by.isConfirmed ? now : null,
    revokedAt: null,
  });
  setSessionCookie(c, parts.config.origin, secret);
  tell(parts, c, { what: 'signed-in', person: by.person, because: by.because ?? by.method });
}

/** Notes that the person has proved afresh who they are, and gives the session another token. */
export async function confirmSession(
  parts: SignInParts,
  c: HttpContext,
  session: FoundSession,
): Promise<boolean> {
  const secret = makeSecret(parts.random);
  const next = { id: hashSecret(secret), now: parts.clock().toISOString() };
  if (!(await rotateSession(parts.database, session.id, next))) return false;
  setSessionCookie(c, parts.config.origin, secret);
  tell(parts, c, { what: 'confirmed', person: session.person });
  return true;
}

/** The session of whoever asks. Tokens will not do: they could make themselves last for ever. */
export async function needSession(parts: SignInParts, c: HttpContext): Promise<Outcome<FoundSession>> {
  const found = await callerOf(parts, c.req.raw.headers);
  if (!found.ok) return found;
  const { session, caller } = found.value;
  if (session !== null) return done(session);
  return refused(caller === 'anyone' ? kernelRefusal('sign-in-needed') : signInRefusal('session-needed'));
}

/** As `needSession`, of someone who has lately confirmed who they are. */
export async function needConfirmed(parts: SignInParts, c: HttpContext): Promise<Outcome<FoundSession>> {
  const found = await needSession(parts, c);
  if (!found.ok) return found;
  const { confirmedAt } = found.value;
  return isConfirmed(confirmedAt, parts.config.limits, parts.clock().toISOString())
    ? found
    : refused(signInRefusal('confirmation-needed'));
}
