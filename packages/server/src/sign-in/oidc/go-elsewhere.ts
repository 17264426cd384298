import { done, type Outcome, refused } from '@candour/record';
import type { Ceremony } from '@candour/record/account';
import * as oidc from 'openid-client';
import type { HttpContext } from '../../http/environment.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { startCeremony } from '../ceremony/ceremonies.ts';
import { findEntitled } from '../ceremony/entitled.ts';
import type { OidcProvider, SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { countAttempt, type RouteParts } from '../routes.ts';
import { needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

export interface Going {
  /** Its id. */
  readonly provider: string;
  readonly purpose: Ceremony['purpose'];
  /** The secret of an invitation, where one is used. */
  readonly invitation?: string | undefined;
  /** A path of ours to come back to; the front page if left out. */
  readonly returnTo?: string | undefined;
}

/** Begins a ceremony with an account held elsewhere; resolves to where the browser must be sent. */
export async function goElsewhere(parts: RouteParts, c: HttpContext, going: Going): Promise<Outcome<string>> {
  const counted = await countAttempt(parts, c, 'begun');
  if (!counted.ok) return counted;
  const provider = parts.providers.find(going.provider);
  if (provider === undefined) return refused(kernelRefusal('not-found'));
  const whose = await findWhose(parts, c, going);
  if (!whose.ok) return whose;
  const reached = await parts.providers.reach(provider).catch((fault: unknown) => {
    const because = `${provider.id}: ${fault instanceof Error ? fault.message : 'unreachable'}`;
    tell(parts, c, { what: 'sign-in-refused', person: whose.value.person, because });
    return null;
  });
  if (reached === null) return refused(signInRefusal('provider-not-reached'));
  const { purpose, returnTo = '/' } = going;
  const secrets = await makeSecrets(parts, provider, returnTo);
  await startCeremony(parts, c, { purpose, method: 'oidc', ...whose.value, secrets });
  const request = await authorisationRequest(parts, provider, { purpose, secrets });
  return done(oidc.buildAuthorizationUrl(reached.configuration, request).href);
}

type Whose = Pick<Ceremony, 'person' | 'session' | 'invitation'>;

async function findWhose(
  parts: SignInParts,
  c: HttpContext,
  { purpose, invitation }: Going,
): Promise<Outcome<Whose>> {
  if (purpose === 'sign-in') return done({ person: null, session: null, invitation: null });
  if (purpose === 'register') {
    const entitled = await findEntitled(parts, c, invitation);
    if (!entitled.ok) return refused(...entitled.refusals);
    const { holder, session, invitation: id } = entitled.value;
    return done({ person: holder.id, session, invitation: id });
  }
  const session = await needSession(parts, c);
  return session.ok
    ? done({ person: session.value.person, session: session.value.id, invitation: null })
    : session;
}

async function makeSecrets({ random }: SignInParts, provider: OidcProvider, returnTo: string) {
  const secret = () => Buffer.from(random(32)).toString('base64url');
  return { provider: provider.id, state: secret(), nonce: secret(), verifier: secret(), returnTo };
}

interface Asked {
  readonly purpose: Ceremony['purpose'];
  readonly secrets: Awaited<ReturnType<typeof makeSecrets>>;
}

/** Only `openid` is asked for: who it is, and neither their name nor their address. */
async function authorisationRequest(
  { config }: SignInParts,
  provider: OidcProvider,
  { purpose, secrets }: Asked,
) {
  return {
    redirect_uri: callbackOf(config.origin, provider.id),
    scope: 'openid',
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
    ...(purpose === 'confirm' && { prompt: 'login', max_age: '0' }),
    ...(provider.acr && { acr_values: provider.acr.join(' ') }),
  };
}

/** Each provider has an address of its own to send people back to: one cannot answer for another. */
export function callbackOf(origin: string, provider: string): string {
  return `${origin}/api/v1/sign-in/oidc/${provider}/callback`;
}
