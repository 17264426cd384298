import { sessionLimits } from '@candour/record/account';
import type { Provider } from './config/kinds.ts';
import type { Config } from './config/settings.ts';
import { readSecretFile } from './config/sources.ts';
import type { OidcProvider, SignInConfig } from './sign-in/parts.ts';

/** What sign-in is told of the configuration; throws where a provider’s secret cannot be read. */
export function signInConfig(config: Config, origin: string): SignInConfig {
  return {
    origin,
    rpId: new URL(origin).hostname,
    name: config.name,
    oidc: config.oidcProviders.map(openProvider),
    limits: { ...sessionLimits, idle: config.sessionIdleMinutes, absolute: config.sessionHours * 60 },
    perMinute: config.signInsPerMinute,
  };
}

function openProvider({ id, name, issuer, client_id, client_secret_file, acr }: Provider): OidcProvider {
  const clientSecret = readSecretFile(client_secret_file);
  if (clientSecret === null)
    throw new Error(
      `client_secret_file of ${id} names ${client_secret_file}, which cannot be read: write the path of a file that holds the secret alone.`,
    );
  return { id, name, issuer, clientId: client_id, clientSecret, ...(acr !== undefined && { acr }) };
}
