import { type Outcome, refused } from '@candour/record';
import { type Credential, findAccountHolder } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import type { HttpContext } from '../../http/environment.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { endCeremony, startCeremony } from '../ceremony/ceremonies.ts';
import { signInRefusal } from '../refusals.ts';
import { forgive, limit, type RouteParts, refuse, tags, tooMany } from '../routes.ts';
import { beginSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';
import { passkeyOptions, type UsedPasskey, usedPasskey } from './answer-schemas.ts';
import { checkPasskey, findUsedCredential } from './check-passkey.ts';

const optionsRoute = describeRoute({
  method: 'post',
  path: '/passkey/options',
  tags,
  summary: 'Begin to sign in with a passkey',
  responses: { 200: gives('What to ask the authenticator', passkeyOptions) },
});

const signInRoute = describeRoute({
  method: 'post',
  path: '/passkey',
  tags,
  summary: 'Sign in with a passkey',
  request: takes(z.strictObject({ answer: usedPasskey })),
  responses: { 200: gives('Signed in', z.object({ person: z.string() })) },
});

/** Nobody says first who they are: the passkey does. So there is no account to ask after. */
export function passkeySignIn(parts: RouteParts): Router {
  return createRouter()
    .openapi(optionsRoute, async (c) => {
      const limited = await limit(parts, c, 'begun');
      if (limited) return limited as never;
      const challenge = Buffer.from(parts.random(32)).toString('base64url');
      await startCeremony(parts, c, {
        purpose: 'sign-in',
        method: 'passkey',
        person: null,
        session: null,
        invitation: null,
        secrets: { challenge },
      });
      const { rpId } = parts.config;
      const options = await generateAuthenticationOptions({
        rpID: rpId,
        challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
        userVerification: 'required',
      });
      return c.json(passkeyOptions.parse(options), 200);
    })
    .openapi(signInRoute, async (c) => {
      const limited = await limit(parts, c, 'answered');
      if (limited) return limited as never;
      const checked = await signInWith(parts, c, c.req.valid('json').answer);
      if (checked instanceof Response) return checked as never;
      if (!checked.ok) return refuse(c, checked);
      await forgive(parts, c);
      const { person, id } = checked.value;
      await beginSession(parts, c, { person, method: 'passkey', means: id, isConfirmed: true });
      return c.json({ person }, 200);
    }) as Router;
}

async function signInWith(
  parts: RouteParts,
  c: HttpContext,
  answer: UsedPasskey,
): Promise<Outcome<Credential> | Response> {
  const ceremony = await endCeremony(parts, c, { method: 'passkey', purpose: 'sign-in' });
  if (ceremony === undefined) return refused(signInRefusal('ceremony-ended'));
  const credential = await findUsedCredential(parts, answer);
  if (credential === undefined) {
    tell(parts, c, { what: 'sign-in-refused', person: null, because: 'no such passkey here' });
    return refused(signInRefusal('sign-in-refused'));
  }
  const { person } = credential;
  const wait = await parts.attempts.take('account', person);
  if (wait !== null) return tooMany(parts, c, { wait, person });
  if ((await findAccountHolder(parts.database, person)) === undefined) {
    tell(parts, c, { what: 'sign-in-refused', person, because: 'the person has left' });
    return refused(signInRefusal('sign-in-refused'));
  }
  const checked = await checkPasskey(parts, c, { ceremony, answer, credential });
  if (checked.ok) await parts.attempts.giveBack('account', person);
  return checked;
}
