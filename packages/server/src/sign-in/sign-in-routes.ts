import { problem } from '../http/problem/problem.ts';
import { createRouter, type Router } from '../http/router.ts';
import { administration } from './administer.ts';
import { oidcCallback } from './oidc/callback.ts';
import { oidcStart } from './oidc/start.ts';
import { ownSessions } from './own/own-sessions.ts';
import { ownTokens } from './own/own-tokens.ts';
import { ownWaysIn } from './own/own-ways-in.ts';
import { presentSession } from './own/present-session.ts';
import { recovery } from './own/recovery.ts';
import { passkeyConfirmation } from './passkey/confirm.ts';
import { passkeyRegistration } from './passkey/register.ts';
import { passkeySignIn } from './passkey/sign-in.ts';
import { signInRefusal } from './refusals.ts';
import type { RouteParts } from './routes.ts';

/**
 * Everything under `/api/v1/sign-in`: mount it there. Each route looks for itself who asks; `identify` is for all the
 * others.
 */
export function signInRoutes(parts: RouteParts): Router {
  const routes = createRouter();
  routes.use(async (c, next) => {
    // A kept answer would hold a token or codes in clear, to be shown again.
    if (c.req.header('idempotency-key') !== undefined) return problem(c, signInRefusal('key-not-taken'));
    await next();
    c.header('Cache-Control', 'no-store');
    return undefined;
  });
  const all = [
    ...[passkeySignIn(parts), passkeyRegistration(parts), passkeyConfirmation(parts)],
    ...[oidcStart(parts), oidcCallback(parts), recovery(parts)],
    ...[presentSession(parts), ownSessions(parts), ownWaysIn(parts), ownTokens(parts), administration(parts)],
  ];
  for (const each of all) routes.route('/', each);
  return routes;
}
