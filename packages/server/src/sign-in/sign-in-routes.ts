import { problem } from '../http/problem/problem.ts';
import { createRouter, type Router } from '../http/router.ts';
import { administration } from './administer.ts';
import { createAttempts } from './attempts.ts';
import { checkSignInConfig } from './check-sign-in-config.ts';
import { oidcCallback } from './oidc/callback.ts';
import { Providers } from './oidc/providers.ts';
import { oidcStart } from './oidc/start.ts';
import { ownSessions } from './own/own-sessions.ts';
import { ownTokens } from './own/own-tokens.ts';
import { ownWaysIn } from './own/own-ways-in.ts';
import { presentSession } from './own/present-session.ts';
import { recovery } from './own/recovery.ts';
import type { SignInParts } from './parts.ts';
import { passkeyConfirmation } from './passkey/confirm.ts';
import { passkeyRegistration } from './passkey/register.ts';
import { passkeySignIn } from './passkey/sign-in.ts';
import { signInRefusal } from './refusals.ts';

/**
 * Everything under `/api/v1/sign-in`: mount it there. It throws where the configuration could not work or would not
 * be safe. Each route looks for itself who asks; `identify` is for all the others.
 */
export function signInRoutes(parts: SignInParts): Router {
  const wrong = checkSignInConfig(parts.config);
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  const own = { ...parts, attempts: createAttempts(parts.database, parts.config.perMinute) };
  const providers = new Providers(parts.config.oidc);
  const routes = createRouter();
  routes.use(async (c, next) => {
    // A kept answer would hold a token or codes in clear, to be shown again.
    if (c.req.header('idempotency-key') !== undefined) return problem(c, signInRefusal('key-not-taken'));
    await next();
    c.header('Cache-Control', 'no-store');
    return undefined;
  });
  const all = [
    ...[passkeySignIn(own), passkeyRegistration(own), passkeyConfirmation(own)],
    ...[oidcStart(own, providers), oidcCallback(own, providers), recovery(own)],
    ...[presentSession(own), ownSessions(own), ownWaysIn(own), ownTokens(own), administration(own)],
  ];
  for (const each of all) routes.route('/', each);
  return routes;
}
