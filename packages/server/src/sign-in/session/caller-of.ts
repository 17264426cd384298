import { type Caller, done, type Outcome, refused } from '@candour/record';
import {
  type FoundSession,
  findSession,
  findSessionEnd,
  findToken,
  hashSecret,
  isSeenAgain,
  later,
  touchSession,
  touchToken,
} from '@candour/record/account';
import type { SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { cookieNames } from './cookies.ts';
import { readPresented } from './presented.ts';

/** Who asks, and by which session; null for a token, and for anyone. */
export interface Identified {
  readonly caller: Caller;
  readonly session: FoundSession | null;
}

type Parts = Pick<SignInParts, 'database' | 'clock' | 'config'>;

/**
 * Who a request comes from. Without cookie and token, or with a cookie whose session has ended: `anyone`, who sees
 * what is published. A token that does not count is refused, as is a request that says in two ways who asks.
 * The cookie of an ended session is left alone: a request that was under way while its session was confirmed brings
 * the token of before, and taking the cookie away would sign its person out.
 */
export async function callerOf(parts: Parts, headers: Headers): Promise<Outcome<Identified>> {
  const presented = readPresented(headers, cookieNames(parts.config.origin).session);
  switch (presented.kind) {
    case 'nothing':
      return done(anyone);
    case 'session':
      return done(await callerOfSession(parts, presented.secret));
    case 'token':
      return callerOfToken(parts, presented.token);
    case 'several':
      return refused(signInRefusal('signed-in-twice'));
    case 'not-a-token':
      return refused(signInRefusal('token-not-valid'));
  }
}

const anyone: Identified = { caller: 'anyone', session: null };

async function callerOfSession({ database, clock, config }: Parts, secret: string): Promise<Identified> {
  const now = clock().toISOString();
  const session = await findSession(database, hashSecret(secret));
  if (session === undefined || findSessionEnd(session, config.limits, now) !== null) return anyone;
  if (isSeenAgain(session, now)) await touchSession(database, session.id, now);
  const { person, administrator, confirmedAt } = session;
  return { caller: { person, administrator, confirmedAt, scopes: null }, session };
}

async function callerOfToken({ database, clock }: Parts, secret: string): Promise<Outcome<Identified>> {
  const now = clock().toISOString();
  const token = await findToken(database, hashSecret(secret), now);
  if (token === undefined) return refused(signInRefusal('token-not-valid'));
  if (token.usedAt === null || now >= later(token.usedAt, 1)) await touchToken(database, token.id, now);
  const { person, administrator, scopes } = token;
  return done({
    caller: { person, administrator, confirmedAt: null, scopes },
    session: null,
  });
}
