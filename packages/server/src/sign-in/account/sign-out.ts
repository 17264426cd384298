import { revokeSession } from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import type { SignInParts } from '../parts.ts';
import { clearSessionCookie } from '../session/cookies.ts';
import { needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

/** Ends the session that asks, and takes its cookie away; where there is none, the cookie alone. */
export async function signOut(parts: SignInParts, c: HttpContext): Promise<void> {
  const found = await needSession(parts, c);
  clearSessionCookie(c, parts.config.origin);
  if (!found.ok) return;
  await revokeSession(parts.database, found.value, parts.clock().toISOString());
  tell(parts, c, { what: 'signed-out', person: found.value.person });
}
