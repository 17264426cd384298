import { done, type Outcome, refused } from '@candour/record';
import {
  findSessionEnd,
  listSessions,
  revokeSession,
  revokeSessions,
  type Session,
} from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import type { SignInParts } from '../parts.ts';
import { needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

export interface OwnSession extends Session {
  /** The one that asks. */
  readonly isThis: boolean;
}

/** Where whoever asks is signed in, latest first. */
export async function listOwnSessions(
  parts: SignInParts,
  c: HttpContext,
): Promise<Outcome<readonly OwnSession[]>> {
  const found = await needSession(parts, c);
  if (!found.ok) return found;
  const now = parts.clock().toISOString();
  const all = await listSessions(parts.database, found.value.person);
  const live = all.filter((session) => findSessionEnd(session, parts.config.limits, now) === null);
  return done(live.map((session) => ({ ...session, isThis: session.id === found.value.id })));
}

export async function endOwnSession(parts: SignInParts, c: HttpContext, id: string): Promise<Outcome<null>> {
  const found = await needSession(parts, c);
  if (!found.ok) return found;
  const { person } = found.value;
  const isEnded = await revokeSession(parts.database, { id, person }, parts.clock().toISOString());
  if (!isEnded) return refused(kernelRefusal('not-found'));
  tell(parts, c, { what: 'signed-out', person });
  return done(null);
}

/** All but the one that asks; how many. */
export async function endOtherSessions(parts: SignInParts, c: HttpContext): Promise<Outcome<number>> {
  const found = await needSession(parts, c);
  if (!found.ok) return found;
  const { person, id } = found.value;
  const ended = await revokeSessions(parts.database, { person, except: id }, parts.clock().toISOString());
  tell(parts, c, { what: 'signed-out', person, because: `${ended} other sessions` });
  return done(ended);
}
