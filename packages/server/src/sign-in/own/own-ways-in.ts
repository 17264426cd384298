import { z } from '@hono/zod-openapi';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import type { HttpContext } from '../../http/environment.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { listOwnWaysIn, removeOwnWayIn, renameOwnPasskey } from '../account/ways-in.ts';
import { instant, type RouteParts, refuse, tags } from '../routes.ts';

const passkey = z.object({
  id: z.string(),
  name: z.string(),
  backedUp: z.boolean().meta({ description: 'Kept by its maker on more than one device' }),
  invitedBy: z
    .string()
    .nullable()
    .meta({ description: 'Whose invitation it was added with; null if one’s own doing' }),
  createdAt: instant,
  usedAt: instant.nullable(),
});

const identity = z.object({
  id: z.string(),
  provider: z.string(),
  invitedBy: z.string().nullable(),
  createdAt: instant,
  usedAt: instant.nullable(),
});

const listRoute = describeRoute({
  method: 'get',
  path: '/credentials',
  tags,
  summary: 'The ways in which one can sign in',
  responses: {
    200: gives('One’s own', z.object({ passkeys: z.array(passkey), identities: z.array(identity) })),
  },
});

const params = z.object({ id: z.string() });

const renameRoute = describeRoute({
  method: 'patch',
  path: '/credentials/{id}',
  tags,
  summary: 'Rename a passkey',
  request: { params, ...takes(z.strictObject({ name: z.string().trim().min(1).max(100) })) },
  responses: { 204: { description: 'Renamed' } },
});

const removeRoute = describeRoute({
  method: 'delete',
  path: '/credentials/{id}',
  tags,
  summary: 'Remove a passkey; not the last way in',
  request: { params },
  responses: { 204: { description: 'Removed, and the sessions opened with it ended' } },
});

const removeIdentityRoute = describeRoute({
  method: 'delete',
  path: '/identities/{id}',
  tags,
  summary: 'Remove an account held elsewhere; not the last way in',
  request: { params },
  responses: { 204: { description: 'Removed, and the sessions opened with it ended' } },
});

export function ownWaysIn(parts: RouteParts): Router {
  const remove = async (c: HttpContext, kind: 'credential' | 'identity', id: string) => {
    const removed = await removeOwnWayIn(parts, c, { kind, id });
    return removed.ok ? c.body(null, 204) : refuse(c, removed);
  };
  return createRouter()
    .openapi(listRoute, async (c) => {
      const ways = await listOwnWaysIn(parts, c);
      if (!ways.ok) return refuse(c, ways);
      const { passkeys, identities } = ways.value;
      // Through the schema, so that a column added one day is not shown unasked.
      return c.json(
        { passkeys: passkey.array().parse(passkeys), identities: identity.array().parse(identities) },
        200,
      );
    })
    .openapi(renameRoute, async (c) => {
      const { id } = c.req.valid('param');
      const renamed = await renameOwnPasskey(parts, c, { id, name: c.req.valid('json').name });
      return renamed.ok ? c.body(null, 204) : refuse(c, renamed);
    })
    .openapi(removeRoute, (c) => remove(c, 'credential', c.req.valid('param').id))
    .openapi(removeIdentityRoute, (c) => remove(c, 'identity', c.req.valid('param').id)) as Router;
}
