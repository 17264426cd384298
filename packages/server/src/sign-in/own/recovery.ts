import { countRecoveryCodes } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { renewRecoveryCodes, takeRecoveryCode } from '../account/recovery-codes.ts';
import { instant, type RouteParts, refuse, tags } from '../routes.ts';
import { needSession } from '../session/sessions.ts';

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

/** A code opens no session: it lets its person add a new way in, with which they then are signed in. */
export function recovery(parts: RouteParts): Router {
  return createRouter()
    .openapi(countRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      return c.json(await countRecoveryCodes(parts.database, found.value.person), 200);
    })
    .openapi(renewRoute, async (c) => {
      const renewed = await renewRecoveryCodes(parts, c);
      return renewed.ok ? c.json({ codes: [...renewed.value] }, 201) : refuse(c, renewed);
    })
    .openapi(useRoute, async (c) => {
      const taken = await takeRecoveryCode(parts, c, c.req.valid('json').code);
      if (!taken.ok) return refuse(c, taken);
      return c.json({ invitation: taken.value.secret, expiresAt: taken.value.expiresAt }, 200);
    }) as Router;
}
