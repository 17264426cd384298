import { isOwnPath } from '@candour/web';
import { z } from '@hono/zod-openapi';
import { describeRoute, gives, takes } from '../../api/answer.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { type RouteParts, refuse, tags } from '../routes.ts';
import { goElsewhere } from './go-elsewhere.ts';

const asked = z.strictObject({
  purpose: z.enum(['sign-in', 'register', 'confirm']).meta({
    description: 'To sign in, to add the account as a way to sign in, or to confirm that it is you',
  }),
  invitation: z.string().max(100).optional(),
  returnTo: z.string().max(500).refine(isOwnPath, 'Write a path here, such as /matters.').optional(),
});

const listRoute = describeRoute({
  method: 'get',
  path: '/oidc',
  tags,
  summary: 'Where one may sign in with an account held elsewhere',
  responses: {
    200: gives(
      'The providers',
      z.object({ providers: z.array(z.object({ id: z.string(), name: z.string() })) }),
    ),
  },
});

const startRoute = describeRoute({
  method: 'post',
  path: '/oidc/{provider}/start',
  tags,
  summary: 'Begin to sign in with an account held elsewhere',
  request: { params: z.object({ provider: z.string() }), ...takes(asked) },
  responses: {
    200: gives('Where to send the browser', z.object({ location: z.url() })),
  },
});

export function oidcStart(parts: RouteParts): Router {
  return createRouter()
    .openapi(listRoute, (c) =>
      c.json({ providers: parts.config.oidc.map(({ id, name }) => ({ id, name })) }, 200),
    )
    .openapi(startRoute, async (c) => {
      const { provider } = c.req.valid('param');
      const begun = await goElsewhere(parts, c, { provider, ...c.req.valid('json') });
      return begun.ok ? c.json({ location: begun.value }, 200) : refuse(c, begun);
    }) as Router;
}
