import { findAccountHolder, sessionEndsAt } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives } from '../../api/answer.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { signOut } from '../account/sign-out.ts';
import { instant, type RouteParts, refuse, tags } from '../routes.ts';
import { needSession } from '../session/sessions.ts';

const present = z.object({
  person: z.string(),
  name: z.string().nullable(),
  administrator: z.boolean(),
  method: z.enum(['passkey', 'oidc']),
  confirmedAt: instant.nullable(),
  endsAt: instant,
});

const presentRoute = describeRoute({
  method: 'get',
  path: '/session',
  tags,
  summary: 'Who is signed in',
  responses: { 200: gives('The session that asks', present) },
});

const signOutRoute = describeRoute({
  method: 'post',
  path: '/sign-out',
  tags,
  summary: 'Sign out',
  responses: { 204: { description: 'Signed out' } },
});

/** The session that asks: whose it is, and its end. */
export function presentSession(parts: RouteParts): Router {
  const { database, config } = parts;
  return createRouter()
    .openapi(presentRoute, async (c) => {
      const found = await needSession(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person, administrator, method, confirmedAt } = found.value;
      const holder = await findAccountHolder(database, person);
      const endsAt = sessionEndsAt(found.value, config.limits);
      return c.json({ person, name: holder?.name ?? null, administrator, method, confirmedAt, endsAt }, 200);
    })
    .openapi(signOutRoute, async (c) => {
      await signOut(parts, c);
      return c.body(null, 204);
    }) as Router;
}
