import { done, type Outcome, refused } from '@candour/record';
import type { Ceremony } from '@candour/record/account';
import * as oidc from 'openid-client';
import type { HttpContext } from '../../http/environment.ts';
import { secretOf } from '../ceremony/ceremonies.ts';
import type { OidcProvider, SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { tell } from '../tell.ts';
import { callbackOf } from './go-elsewhere.ts';
import type { Providers, Reached } from './providers.ts';

/** Whom a provider vouches for. */
export interface Vouched {
  readonly provider: string;
  readonly issuer: string;
  readonly subject: string;
}

/**
 * Exchanges what a browser brought back for the word of the provider. State, nonce, verifier and the issuer must be
 * those of the ceremony; an e-mail address is never looked at, since anybody may have an account with any.
 */
export async function exchange(
  parts: SignInParts,
  c: HttpContext,
  { ceremony, providers }: { readonly ceremony: Ceremony; readonly providers: Providers },
): Promise<Outcome<Vouched>> {
  const provider = providers.find(secretOf(ceremony, 'provider'));
  if (provider === undefined) return refused(signInRefusal('ceremony-ended'));
  try {
    const vouched = await ask(await providers.reach(provider), ceremony, currentUrl(parts, c, provider));
    const because = checkVouched(provider, ceremony, vouched);
    if (because === null) return done({ provider: provider.id, issuer: vouched.iss, subject: vouched.sub });
    tell(parts, c, { what: 'sign-in-refused', person: ceremony.person, because });
  } catch (fault) {
    tell(parts, c, { what: 'sign-in-refused', person: ceremony.person, because: reasonOf(fault) });
  }
  return refused(signInRefusal('sign-in-refused'));
}

/** The address people use, whatever name the request itself was sent to. */
function currentUrl({ config }: SignInParts, c: HttpContext, { id }: OidcProvider): URL {
  return new URL(new URL(c.req.url).search, callbackOf(config.origin, id));
}

async function ask({ configuration }: Reached, ceremony: Ceremony, currentUrl: URL): Promise<oidc.IDToken> {
  const answer = await oidc.authorizationCodeGrant(configuration, currentUrl, {
    pkceCodeVerifier: secretOf(ceremony, 'verifier'),
    expectedState: secretOf(ceremony, 'state'),
    expectedNonce: secretOf(ceremony, 'nonce'),
    idTokenExpected: true,
  });
  const claims = answer.claims();
  if (claims === undefined) throw new Error('the provider gave no id token');
  return claims;
}

/** Clocks of two machines may differ so much, in seconds. */
const tolerance = 60;

/** Why a good answer is not good enough; null where it is. */
function checkVouched(provider: OidcProvider, ceremony: Ceremony, claims: oidc.IDToken): string | null {
  if (provider.acr !== undefined && !provider.acr.includes(String(claims['acr']))) {
    return `${provider.id} reached no level of assurance that is asked for`;
  }
  if (ceremony.purpose !== 'confirm') return null;
  const startedAt = Date.parse(ceremony.startedAt) / 1000;
  // A provider may ignore prompt=login and answer from a session of its own: then nobody has confirmed anything.
  return (claims.auth_time ?? 0) >= startedAt - tolerance ? null : `${provider.id} did not ask them afresh`;
}

/** The library says in the cause what it was about. */
function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'the exchange failed';
  if (fault instanceof oidc.ResponseBodyError) return `the provider answered ${fault.error.slice(0, 100)}`;
  const { message } = fault.cause instanceof Error ? fault.cause : fault;
  return message.slice(0, 200);
}
