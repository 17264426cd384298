import { type Outcome, refused } from '@candour/record';
import { type FoundSession, signOutEverywhere } from '@candour/record/account';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives, takes } from '../api/answer.ts';
import type { HttpContext } from '../http/environment.ts';
import { createRouter, type Router } from '../http/router.ts';
import { invite } from './invite.ts';
import { signInRefusal } from './refusals.ts';
import { instant, type RouteParts, refuse, tags } from './routes.ts';
import { needConfirmed } from './session/sessions.ts';
import { tell } from './tell.ts';

const inviteRoute = describeRoute({
  method: 'post',
  path: '/invitations',
  tags,
  summary: 'Invite somebody to add a way to sign in (administrators)',
  request: takes(z.strictObject({ person: z.string().max(100) })),
  responses: {
    201: gives(
      'A link for that person alone, shown this once',
      z.object({ link: z.url(), expiresAt: instant }),
    ),
  },
});

const signOutRoute = describeRoute({
  method: 'post',
  path: '/people/{person}/sign-out',
  tags,
  summary: 'End all of somebody’s sessions, tokens and invitations (administrators)',
  request: { params: z.object({ person: z.string() }) },
  responses: { 204: { description: 'Ended' } },
});

/** What administrators do to the accounts of others. Who did it stays with the account, for its person to see. */
export function administration(parts: RouteParts): Router {
  return createRouter()
    .openapi(inviteRoute, async (c) => {
      const found = await needAdministrator(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person } = c.req.valid('json');
      const invited = await invite(parts, { person, invitedBy: found.value.person });
      if (!invited.ok) return refuse(c, invited);
      tell(parts, c, { what: 'invitation-made', person, because: `by ${found.value.person}` });
      return c.json(invited.value, 201);
    })
    .openapi(signOutRoute, async (c) => {
      const found = await needAdministrator(parts, c);
      if (!found.ok) return refuse(c, found);
      const { person } = c.req.valid('param');
      await signOutEverywhere(parts.database, person, parts.clock().toISOString());
      tell(parts, c, { what: 'signed-out-everywhere', person, because: `by ${found.value.person}` });
      return c.body(null, 204);
    }) as Router;
}

async function needAdministrator(parts: RouteParts, c: HttpContext): Promise<Outcome<FoundSession>> {
  const found = await needConfirmed(parts, c);
  if (!found.ok || found.value.administrator) return found;
  return refused(signInRefusal('administrator-needed'));
}
