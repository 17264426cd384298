import { done, type Outcome, refused } from '@candour/record';
import {
  type Credential,
  type Identity,
  listCredentials,
  listIdentities,
  removeWayIn,
  renameCredential,
} from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import type { SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { needConfirmed, needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

export interface OwnWaysIn {
  readonly passkeys: readonly Credential[];
  readonly identities: readonly Identity[];
}

/** The ways in which whoever asks can sign in. */
export async function listOwnWaysIn(parts: SignInParts, c: HttpContext): Promise<Outcome<OwnWaysIn>> {
  const found = await needSession(parts, c);
  if (!found.ok) return found;
  const { person } = found.value;
  const passkeys = await listCredentials(parts.database, person);
  return done({ passkeys, identities: await listIdentities(parts.database, person) });
}

export async function renameOwnPasskey(
  parts: SignInParts,
  c: HttpContext,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Outcome<null>> {
  const found = await needSession(parts, c);
  if (!found.ok) return found;
  const { person } = found.value;
  const isRenamed = await renameCredential(parts.database, { id, person }, name);
  return isRenamed ? done(null) : refused(kernelRefusal('not-found'));
}

/** Takes a session lately confirmed: whoever finds a screen unlocked must not lock its owner out. */
export async function removeOwnWayIn(
  parts: SignInParts,
  c: HttpContext,
  { kind, id }: { readonly kind: 'credential' | 'identity'; readonly id: string },
): Promise<Outcome<null>> {
  const found = await needConfirmed(parts, c);
  if (!found.ok) return found;
  const { person, id: session } = found.value;
  const by = { session, now: parts.clock().toISOString() };
  const removed = await removeWayIn(parts.database, { kind, id, person }, by);
  if (removed === 'not-found') return refused(kernelRefusal('not-found'));
  if (removed === 'last-way-in') return refused(signInRefusal('last-way-in'));
  tell(parts, c, { what: 'way-in-removed', person, because: kind });
  return done(null);
}
