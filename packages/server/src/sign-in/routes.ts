import { done, type Outcome, type Refusal, refused } from '@candour/record';
import { z } from '@hono/zod-openapi';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HttpContext } from '../http/environment.ts';
import { problem } from '../http/problem/problem.ts';
import { networkOf } from '../http/request/sender.ts';
import type { Attempted, Attempts } from './attempts.ts';
import type { Providers } from './oidc/providers.ts';
import type { SignInParts } from './parts.ts';
import { signInRefusal } from './refusals.ts';
import { tell } from './tell.ts';

/** What the routes and pages of sign-in have in common. */
export interface RouteParts extends SignInParts {
  readonly attempts: Attempts;
  readonly providers: Providers;
}

export const tags = ['Signing in'];

export const instant = z
  .string()
  .meta({ description: 'An instant in UTC', example: '2026-03-03T09:30:00.000Z' });

type Refused = Refusal | { readonly refusals: readonly Refusal[] };

/** A problem, in a handler whose type knows only of its success: hence `never`. */
export function refuse(c: HttpContext, refused: Refused, status?: ContentfulStatusCode): never {
  return problem(c, 'code' in refused ? refused : refused.refusals, status) as never;
}

/** Counts an attempt; refused where there were too many. */
export async function countAttempt(
  parts: RouteParts,
  c: HttpContext,
  what: Exclude<Attempted, 'account'>,
): Promise<Outcome<null>> {
  const wait = await parts.attempts.take(what, networkOf(c.get('sender').address));
  if (wait === null) return done(null);
  sayWait(parts, c, { wait, person: null });
  return refused(signInRefusal('too-many-attempts'));
}

/** As `countAttempt`, for handlers that answer with the problem itself. */
export async function limit(
  parts: RouteParts,
  c: HttpContext,
  what: Exclude<Attempted, 'account'>,
): Promise<Response | null> {
  const counted = await countAttempt(parts, c, what);
  return counted.ok ? null : refuse(c, counted);
}

interface Wait {
  /** In seconds. */
  readonly wait: number;
  readonly person: string | null;
}

function sayWait(parts: SignInParts, c: HttpContext, { wait, person }: Wait): void {
  tell(parts, c, { what: 'attempts-limited', person });
  c.header('Retry-After', String(wait));
}

export function tooMany(parts: SignInParts, c: HttpContext, wait: Wait): never {
  sayWait(parts, c, wait);
  return refuse(c, signInRefusal('too-many-attempts'));
}

/** What was counted for this network had succeeded. */
export function forgive(parts: RouteParts, c: HttpContext): Promise<void> {
  return parts.attempts.giveBack('answered', networkOf(c.get('sender').address));
}
