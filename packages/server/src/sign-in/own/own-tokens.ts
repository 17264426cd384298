import { scopes } from '@candour/record';
import { longestTokenDays } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { listOwnTokens, makeOwnToken, revokeOwnToken } from '../account/tokens.ts';
import { instant, type RouteParts, refuse, tags } from '../routes.ts';

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
  return createRouter()
    .openapi(listRoute, async (c) => {
      const tokens = await listOwnTokens(parts, c);
      return tokens.ok ? c.json({ tokens: token.array().parse(tokens.value) }, 200) : refuse(c, tokens);
    })
    .openapi(makeRoute, async (c) => {
      const made = await makeOwnToken(parts, c, c.req.valid('json'));
      if (!made.ok) return refuse(c, made);
      return c.json({ ...token.parse(made.value), token: made.value.secret }, 201);
    })
    .openapi(revokeRoute, async (c) => {
      const revoked = await revokeOwnToken(parts, c, c.req.valid('param').id);
      return revoked.ok ? c.body(null, 204) : refuse(c, revoked);
    }) as Router;
}
