import * as oidc from 'openid-client';
import { isLoopback } from '../check-sign-in-config.ts';
import type { OidcProvider } from '../parts.ts';

/** A provider, with what it says of itself. */
export interface Reached {
  readonly provider: OidcProvider;
  readonly configuration: oidc.Configuration;
}

/** Asks each provider once what it is, when it is first needed; one that could not be reached is asked again. */
export class Providers {
  readonly #providers: readonly OidcProvider[];
  readonly #asked = new Map<string, Promise<oidc.Configuration>>();

  constructor(providers: readonly OidcProvider[]) {
    this.#providers = providers;
  }

  find(id: string): OidcProvider | undefined {
    return this.#providers.find((provider) => provider.id === id);
  }

  async reach(provider: OidcProvider): Promise<Reached> {
    const asked = this.#asked.get(provider.id) ?? discover(provider);
    this.#asked.set(provider.id, asked);
    try {
      return { provider, configuration: await asked };
    } catch (fault) {
      this.#asked.delete(provider.id);
      throw fault;
    }
  }
}

/** In seconds: a provider that does not answer must not hold a request for long. */
const timeout = 10;

/**
 * The id token’s signature is checked although it comes straight from the provider: whoever stands between the two
 * machines must not be able to write one.
 */
function discover({ issuer, clientId, clientSecret }: OidcProvider): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const onThisMachine = url.protocol === 'http:' && isLoopback(url);
  return oidc.discovery(url, clientId, undefined, authenticate(clientSecret), {
    timeout,
    execute: [oidc.enableNonRepudiationChecks, ...(onThisMachine ? [oidc.allowInsecureRequests] : [])],
  });
}

/** In the body where the provider says that it takes that; else in the header, which it must take if it says nothing. */
function authenticate(secret: string): oidc.ClientAuth {
  const inBody = oidc.ClientSecretPost(secret);
  const inHeader = oidc.ClientSecretBasic(secret);
  return (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? inBody : inHeader)(
      server,
      ...rest,
    );
}
