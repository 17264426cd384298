import { type Outcome, refused } from '@candour/record';
import { listCredentials } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { endCeremony, startCeremony } from '../ceremony/ceremonies.ts';
import { type Entitled, findEntitled } from '../ceremony/entitled.ts';
import { signInRefusal } from '../refusals.ts';
import { forgive, limit, type RouteParts, refuse, tags } from '../routes.ts';
import { beginSession } from '../session/sessions.ts';
import { addCredential } from './add-credential.ts';
import { newPasskey, passkeyOptions } from './answer-schemas.ts';

const optionsRoute = describeRoute({
  method: 'post',
  path: '/credentials/options',
  tags,
  summary: 'Begin to add a passkey, with an invitation or lately confirmed',
  request: takes(z.strictObject({ invitation: z.string().max(100).optional() })),
  responses: { 200: gives('What to ask the authenticator', passkeyOptions) },
});

const addRoute = describeRoute({
  method: 'post',
  path: '/credentials',
  tags,
  summary: 'Add a passkey; with an invitation, be signed in by it',
  request: takes(z.strictObject({ name: z.string().trim().min(1).max(100), answer: newPasskey })),
  responses: { 201: gives('Added', z.object({ id: z.string(), person: z.string() })) },
});

export function passkeyRegistration(parts: RouteParts): Router {
  return createRouter()
    .openapi(optionsRoute, async (c) => {
      const limited = await limit(parts, c, 'begun');
      if (limited) return limited as never;
      const entitled = await findEntitled(parts, c, c.req.valid('json').invitation);
      if (!entitled.ok) return refuse(c, entitled);
      const { holder, session, invitation } = entitled.value;
      const challenge = Buffer.from(parts.random(32)).toString('base64url');
      const secrets = { challenge };
      const person = holder.id;
      await startCeremony(parts, c, {
        purpose: 'register',
        method: 'passkey',
        person,
        session,
        invitation,
        secrets,
      });
      const options = await creationOptions(parts, entitled.value, challenge);
      return c.json(passkeyOptions.parse(options), 200);
    })
    .openapi(addRoute, async (c) => {
      const limited = await limit(parts, c, 'answered');
      if (limited) return limited as never;
      const ceremony = await endCeremony(parts, c, { method: 'passkey', purpose: 'register' });
      const { name, answer } = c.req.valid('json');
      const added: Outcome<{ id: string; person: string }> =
        ceremony === undefined
          ? refused(signInRefusal('ceremony-ended'))
          : await addCredential(parts, c, { ceremony, name, answer });
      if (!added.ok) return refuse(c, added);
      await forgive(parts, c);
      const { id, person } = added.value;
      if (ceremony?.invitation) {
        await beginSession(parts, c, { person, method: 'passkey', means: id, isConfirmed: true });
      }
      return c.json({ id, person }, 201);
    }) as Router;
}

/** The user handle is the person’s id: random, and no word about them. */
async function creationOptions(parts: RouteParts, { holder }: Entitled, challenge: string) {
  const own = await listCredentials(parts.database, holder.id);
  return generateRegistrationOptions({
    rpName: parts.config.name,
    rpID: parts.config.rpId,
    userID: new Uint8Array(Buffer.from(holder.id)),
    userName: holder.email ?? holder.name ?? holder.id,
    userDisplayName: holder.name ?? '',
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: own.map(({ id, transports }) => ({ id, transports: [...transports] })),
  });
}
