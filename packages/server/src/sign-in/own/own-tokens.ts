import { scopes } from '@candour/record';
import {
  hashSecret,
  insertToken,
  later,
  listTokens,
  longestTokenDays,
  makeToken,
  revokeToken,
} from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { makeId } from '../make-id.ts';
import { instant, type RouteParts, refuse, tags } from '../routes.ts';
import { needConfirmed, needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';

const token = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: instant,
  expiresAt: instant,
  usedAt: instant.nullable(),
});

const wanted = z.strictObject({
  name: z.string().trim().min(1).max(100),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  days: z.number().int().min(1).max(longestTokenDays),
});

const listRoute = describeRoute({
  method: 'get',
  path: '/tokens',
  tags,
  summary: 'One’s tokens for programs',
  responses: { 200: gives('One’s own, latest first', z.object({ tokens: z.array(token) })) },
});

const makeRoute = describeRoute({
  method: 'post',
  path: '/tokens',
  tags,
  summary: 'Make a token for a program',
  request: takes(wanted),
  responses: { 201: gives('The token, shown this once', token.extend({ token: z.string() })) },
});

const revokeRoute = describeRoute({
  method: 'delete',
  path: '/tokens/{id}',
  tags,
  summary: 'Revoke a token',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Revoked' } },
});

/** Tokens act in a person’s name for less than the person may do, and for a time. */
export function ownTokens(parts: RouteParts): Router {
  const { database, random } = parts;
  const now = () => parts.clock().toISOString();
  return createRouter()
    .openapi(listRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      return c.json({ tokens: token.array().parse(await listTokens(database, found.value.person)) }, 200);
    })
    .openapi(makeRoute, async (c) => {
      const found = await needConfirmed(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person } = found.value;
      const { name, scopes: chosen, days } = c.req.valid('json');
      const createdAt = now();
      const secret = makeToken(random);
      const made = {
        id: makeId(random, 'token'),
        name,
        scopes: [...new Set(chosen)],
        createdAt,
        expiresAt: later(createdAt, days * 24 * 60),
        usedAt: null,
      };
      await insertToken(database, { ...made, person }, hashSecret(secret));
      tell(parts, c, { what: 'token-made', person, because: made.id });
      return c.json({ ...made, token: secret }, 201);
    })
    .openapi(revokeRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person } = found.value;
      const { id } = c.req.valid('param');
      if (!(await revokeToken(database, { id, person }, now()))) return refuse(c, kernelRefusal('not-found'));
      tell(parts, c, { what: 'token-revoked', person, because: id });
      return c.body(null, 204);
    }) as Router;
}
