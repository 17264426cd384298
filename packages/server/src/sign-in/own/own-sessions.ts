import { z } from '@hono/zod-openapi';
import { describeRoute, gives } from '../../api/answer.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from '../account/sessions.ts';
import { instant, type RouteParts, refuse, tags } from '../routes.ts';

const listed = z.object({
  id: z.string(),
  isThis: z.boolean(),
  method: z.enum(['passkey', 'oidc']),
  device: z.string(),
  createdAt: instant,
  seenAt: instant,
});

const listRoute = describeRoute({
  method: 'get',
  path: '/sessions',
  tags,
  summary: 'Where one is signed in',
  responses: {
    200: gives('One’s sessions, latest first', z.object({ sessions: z.array(listed) })),
  },
});

const endRoute = describeRoute({
  method: 'delete',
  path: '/sessions/{id}',
  tags,
  summary: 'End one of one’s sessions',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Ended' } },
});

const endOthersRoute = describeRoute({
  method: 'delete',
  path: '/sessions',
  tags,
  summary: 'End all of one’s sessions but this',
  responses: { 200: gives('How many ended', z.object({ ended: z.number() })) },
});

/** A person’s own sessions: seen, and ended at once. */
export function ownSessions(parts: RouteParts): Router {
  return createRouter()
    .openapi(listRoute, async (c) => {
      const sessions = await listOwnSessions(parts, c);
      // Through the schema, so that a column added one day is not shown unasked.
      return sessions.ok
        ? c.json({ sessions: listed.array().parse(sessions.value) }, 200)
        : refuse(c, sessions);
    })
    .openapi(endRoute, async (c) => {
      const ended = await endOwnSession(parts, c, c.req.valid('param').id);
      return ended.ok ? c.body(null, 204) : refuse(c, ended);
    })
    .openapi(endOthersRoute, async (c) => {
      const ended = await endOtherSessions(parts, c);
      return ended.ok ? c.json({ ended: ended.value }, 200) : refuse(c, ended);
    }) as Router;
}
