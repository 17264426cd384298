import { findSessionEnd, listSessions, revokeSession, revokeSessions } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives } from '../../api/answer.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { instant, type RouteParts, refuse, tags } from '../routes.ts';
import { needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

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
  const { database, config } = parts;
  const now = () => parts.clock().toISOString();
  return createRouter()
    .openapi(listRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      const all = await listSessions(database, found.value.person);
      const sessions = all
        .filter((session) => findSessionEnd(session, config.limits, now()) === null)
        .map(({ id, method, device, createdAt, seenAt }) => ({
          ...{ id, isThis: id === found.value.id, method, device, createdAt, seenAt },
        }));
      return c.json({ sessions }, 200);
    })
    .openapi(endRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      const { id } = c.req.valid('param');
      const { person } = found.value;
      if (!(await revokeSession(database, { id, person }, now())))
        return refuse(c, kernelRefusal('not-found'));
      tell(parts, c, { what: 'signed-out', person });
      return c.body(null, 204);
    })
    .openapi(endOthersRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person, id } = found.value;
      const ended = await revokeSessions(database, { person, except: id }, now());
      tell(parts, c, { what: 'signed-out', person, because: `${ended} other sessions` });
      return c.json({ ended }, 200);
    }) as Router;
}
