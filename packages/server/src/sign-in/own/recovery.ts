import {
  countRecoveryCodes,
  replaceRecoveryCodes,
  revokeSessions,
  useRecoveryCode,
} from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { makeInvitation } from '../invite.ts';
import { signInRefusal } from '../refusals.ts';
import { forgive, instant, limit, type RouteParts, refuse, tags } from '../routes.ts';
import { needConfirmed, needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

const countRoute = describeRoute({
  method: 'get',
  path: '/recovery-codes',
  tags,
  summary: 'How many recovery codes one has left',
  responses: {
    200: gives('One’s own', z.object({ left: z.number(), createdAt: instant.nullable() })),
  },
});

const renewRoute = describeRoute({
  method: 'post',
  path: '/recovery-codes',
  tags,
  summary: 'Make recovery codes anew; the old ones stop working',
  responses: {
    201: gives('The codes, shown this once', z.object({ codes: z.array(z.string()) })),
  },
});

const useRoute = describeRoute({
  method: 'post',
  path: '/recovery',
  tags,
  summary: 'Use a recovery code: it gives an invitation to add a new way to sign in, and nothing else',
  request: takes(z.strictObject({ code: z.string().max(100) })),
  responses: {
    200: gives(
      'All sessions ended; add a passkey now',
      z.object({ invitation: z.string(), expiresAt: instant }),
    ),
  },
});

/** In minutes: time to add a passkey, at once. */
const invitationLasts = 15;

/** A code opens no session: it lets its person add a new way in, with which they then are signed in. */
export function recovery(parts: RouteParts): Router {
  return createRouter()
    .openapi(countRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      return c.json(await countRecoveryCodes(parts.database, found.value.person), 200);
    })
    .openapi(renewRoute, async (c) => {
      const found = await needConfirmed(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person } = found.value;
      const now = parts.clock().toISOString();
      const codes = await replaceRecoveryCodes(parts.database, person, { random: parts.random, now });
      tell(parts, c, { what: 'recovery-codes-made', person });
      return c.json({ codes: [...codes] }, 201);
    })
    .openapi(useRoute, async (c) => {
      const limited = await limit(parts, c, 'answered');
      if (limited) return limited as never;
      const now = parts.clock().toISOString();
      const person = await useRecoveryCode(parts.database, c.req.valid('json').code, now);
      if (person === undefined) {
        tell(parts, c, { what: 'sign-in-refused', person: null, because: 'no such recovery code' });
        return refuse(c, signInRefusal('sign-in-refused'));
      }
      await forgive(parts, c);
      await revokeSessions(parts.database, { person }, now);
      tell(parts, c, { what: 'recovery-code-used', person });
      const made = await makeInvitation(parts, { person, invitedBy: 'recovery', minutes: invitationLasts });
      return c.json({ invitation: made.secret, expiresAt: made.expiresAt }, 200);
    }) as Router;
}
