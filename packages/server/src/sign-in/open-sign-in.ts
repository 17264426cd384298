import { createAttempts } from './attempts.ts';
import { checkSignInConfig } from './check-sign-in-config.ts';
import { Providers } from './oidc/providers.ts';
import type { SignInParts } from './parts.ts';
import type { RouteParts } from './routes.ts';

/** What routes and pages of sign-in share; throws where the configuration could not work or would not be safe. */
export function openSignIn(parts: SignInParts): RouteParts {
  const wrong = checkSignInConfig(parts.config);
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  const { database, config } = parts;
  const attempts = createAttempts(database, config.perMinute);
  return { ...parts, attempts, providers: new Providers(config.oidc) };
}
