import { type Outcome, refused } from '@candour/record';
import { type FoundSession, listCredentials } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import type { HttpContext } from '../../http/environment.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { endCeremony, startCeremony } from '../ceremony/ceremonies.ts';
import { signInRefusal } from '../refusals.ts';
import { type RouteParts, refuse, tags, tooMany } from '../routes.ts';
import { confirmSession, needSession } from '../session/sessions.ts';
import { passkeyOptions, type UsedPasskey, usedPasskey } from './answer-schemas.ts';
import { checkPasskey, findUsedCredential } from './check-passkey.ts';

const optionsRoute = describeRoute({
  method: 'post',
  path: '/confirm/options',
  tags,
  summary: 'Begin to confirm with a passkey that it is you',
  responses: { 200: gives('What to ask the authenticator', passkeyOptions) },
});

const confirmRoute = describeRoute({
  method: 'post',
  path: '/confirm',
  tags,
  summary: 'Confirm with a passkey that it is you, for acts that ask for it',
  request: takes(z.strictObject({ answer: usedPasskey })),
  responses: { 204: { description: 'Confirmed; the session has a new cookie' } },
});

/** A fresh proof of who is there, in a session that goes on under another token. */
export function passkeyConfirmation(parts: RouteParts): Router {
  return createRouter()
    .openapi(optionsRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      const { id, person } = found.value;
      const challenge = Buffer.from(parts.random(32)).toString('base64url');
      await startCeremony(parts, c, {
        purpose: 'confirm',
        method: 'passkey',
        person,
        session: id,
        invitation: null,
        secrets: { challenge },
      });
      const own = await listCredentials(parts.database, person);
      const options = await generateAuthenticationOptions({
        rpID: parts.config.rpId,
        challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
        userVerification: 'required',
        allowCredentials: own.map(({ id, transports }) => ({ id, transports: [...transports] })),
      });
      return c.json(passkeyOptions.parse(options), 200);
    })
    .openapi(confirmRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person } = found.value;
      const wait = await parts.attempts.take('account', person);
      if (wait !== null) return tooMany(parts, c, { wait, person });
      const confirmed = await confirmWith(parts, c, {
        session: found.value,
        answer: c.req.valid('json').answer,
      });
      if (!confirmed.ok) return refuse(c, confirmed);
      await parts.attempts.giveBack('account', person);
      return c.body(null, 204);
    }) as Router;
}

async function confirmWith(
  parts: RouteParts,
  c: HttpContext,
  { session, answer }: { readonly session: FoundSession; readonly answer: UsedPasskey },
): Promise<Outcome<unknown>> {
  const ceremony = await endCeremony(parts, c, { method: 'passkey', purpose: 'confirm' });
  if (ceremony?.session !== session.id) return refused(signInRefusal('ceremony-ended'));
  const credential = await findUsedCredential(parts, answer);
  if (credential?.person !== session.person) return refused(signInRefusal('sign-in-refused'));
  const checked = await checkPasskey(parts, c, { ceremony, answer, credential });
  if (!checked.ok) return checked;
  return (await confirmSession(parts, c, session)) ? checked : refused(signInRefusal('ceremony-ended'));
}
