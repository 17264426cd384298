import { done, type Outcome, refused, type Scope } from '@candour/record';
import {
  hashSecret,
  insertToken,
  later,
  listTokens,
  makeToken,
  revokeToken,
  type Token,
} from '@candour/record/account';
import type { HttpContext } from '../../http/environment.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { makeId } from '../make-id.ts';
import type { SignInParts } from '../parts.ts';
import { needConfirmed, needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** From 1 to `longestTokenDays`. */
  readonly days: number;
}

export async function listOwnTokens(parts: SignInParts, c: HttpContext): Promise<Outcome<readonly Token[]>> {
  const found = await needSession(parts, c);
  return found.ok ? done(await listTokens(parts.database, found.value.person)) : found;
}

/** A token with its secret, which is told this once. */
export async function makeOwnToken(
  parts: SignInParts,
  c: HttpContext,
  { name, scopes, days }: WantedToken,
): Promise<Outcome<Token & { readonly secret: string }>> {
  const found = await needConfirmed(parts, c);
  if (!found.ok) return found;
  const { person } = found.value;
  const createdAt = parts.clock().toISOString();
  const secret = makeToken(parts.random);
  const made = {
    ...{ id: makeId(parts.random, 'token'), person, name, scopes: [...new Set(scopes)] },
    ...{ createdAt, expiresAt: later(createdAt, days * 24 * 60), usedAt: null },
  };
  await insertToken(parts.database, made, hashSecret(secret));
  tell(parts, c, { what: 'token-made', person, because: made.id });
  return done({ ...made, secret });
}

export async function revokeOwnToken(parts: SignInParts, c: HttpContext, id: string): Promise<Outcome<null>> {
  const found = await needSession(parts, c);
  if (!found.ok) return found;
  const { person } = found.value;
  if (!(await revokeToken(parts.database, { id, person }, parts.clock().toISOString())))
    return refused(kernelRefusal('not-found'));
  tell(parts, c, { what: 'token-revoked', person, because: id });
  return done(null);
}
