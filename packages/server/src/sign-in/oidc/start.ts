import { done, type Outcome, refused } from '@candour/record';
import type { Ceremony } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import * as oidc from 'openid-client';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import type { HttpContext } from '../../http/environment.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { startCeremony } from '../ceremony/ceremonies.ts';
import { findEntitled } from '../ceremony/entitled.ts';
import type { OidcProvider, SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { limit, type RouteParts, refuse, tags } from '../routes.ts';
import { needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';
import type { Providers } from './providers.ts';
import { isOwnPath } from './return-to.ts';

const asked = z.strictObject({
  purpose: z.enum(['sign-in', 'register', 'confirm']).meta({
    description: 'To sign in, to add the account as a way to sign in, or to confirm that it is you',
  }),
  invitation: z.string().max(100).optional(),
  returnTo: z.string().max(500).refine(isOwnPath, 'Write a path here, such as /matters.').optional(),
});

const listRoute = describeRoute({
  method: 'get',
  path: '/oidc',
  tags,
  summary: 'Where one may sign in with an account held elsewhere',
  responses: {
    200: gives(
      'The providers',
      z.object({ providers: z.array(z.object({ id: z.string(), name: z.string() })) }),
    ),
  },
});

const startRoute = describeRoute({
  method: 'post',
  path: '/oidc/{provider}/start',
  tags,
  summary: 'Begin to sign in with an account held elsewhere',
  request: { params: z.object({ provider: z.string() }), ...takes(asked) },
  responses: {
    200: gives('Where to send the browser', z.object({ location: z.url() })),
  },
});

export function oidcStart(parts: RouteParts, providers: Providers): Router {
  return createRouter()
    .openapi(listRoute, (c) =>
      c.json({ providers: parts.config.oidc.map(({ id, name }) => ({ id, name })) }, 200),
    )
    .openapi(startRoute, async (c) => {
      const limited = await limit(parts, c, 'begun');
      if (limited) return limited as never;
      const provider = providers.find(c.req.valid('param').provider);
      if (provider === undefined) return refuse(c, kernelRefusal('not-found'));
      const wanted = c.req.valid('json');
      const whose = await findWhose(parts, c, wanted);
      if (!whose.ok) return refuse(c, whose);
      const reached = await providers.reach(provider).catch((fault: unknown) => {
        const because = `${provider.id}: ${fault instanceof Error ? fault.message : 'unreachable'}`;
        tell(parts, c, { what: 'sign-in-refused', person: whose.value.person, because });
        return null;
      });
      if (reached === null) return refuse(c, signInRefusal('provider-not-reached'));
      const secrets = await makeSecrets(parts, provider, wanted.returnTo ?? '/');
      await startCeremony(parts, c, { purpose: wanted.purpose, method: 'oidc', ...whose.value, secrets });
      const request = await authorisationRequest(parts, provider, { purpose: wanted.purpose, secrets });
      return c.json({ location: oidc.buildAuthorizationUrl(reached.configuration, request).href }, 200);
    }) as Router;
}

type Whose = Pick<Ceremony, 'person' | 'session' | 'invitation'>;

async function findWhose(
  parts: SignInParts,
  c: HttpContext,
  { purpose, invitation }: z.infer<typeof asked>,
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
