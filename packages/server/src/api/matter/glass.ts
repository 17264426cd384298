import { breakGlass, listUnreviewed, type Parts, reviewBreakGlass } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, takes } from '../answer.ts';
import { day, instant, matterId, prose, sentSeq, seq } from '../schemas/basic.ts';

const tags = ['Need to know'];
const params = z.object({ matter: matterId });

const breaking = describeRoute({
  method: 'post',
  path: '/matters/{matter}/break-glass',
  tags,
  summary: 'Let yourself in when waiting would do harm; somebody else reviews it',
  request: { params, ...takes(z.strictObject({ because: prose, hours: z.number().min(0).max(24) })) },
  responses: { 201: gives('You may read the matter until then', z.object({ seq, until: instant })) },
});

const review = describeRoute({
  method: 'post',
  path: '/matters/{matter}/break-glass/{glass}/reviews',
  tags,
  summary: 'Say whether the glass was rightly broken; if not, it is closed at once',
  request: {
    params: params.extend({ glass: sentSeq }),
    ...takes(z.strictObject({ found: z.enum(['justified', 'not-justified']), because: prose })),
  },
  responses: { 201: gives('It is recorded', z.object({ seq })) },
});

const unreviewed = z
  .object({
    glass: seq,
    matter: z.string(),
    person: z.string(),
    since: instant,
    until: instant,
    because: z.string(),
    due: day,
    overdue: z.boolean(),
  })
  .openapi('BrokenGlass');

const list = describeRoute({
  method: 'get',
  path: '/break-glass',
  tags,
  summary: 'What was broken, that you may review and nobody has',
  responses: { 200: gives('The longest standing first', z.object({ unreviewed: z.array(unreviewed) })) },
});

export function matterGlass(parts: Parts): Router {
  return createRouter()
    .openapi(breaking, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await breakGlass(parts, c.get('caller'), asked), 201);
    })
    .openapi(review, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      return answer(c, await reviewBreakGlass(parts, c.get('caller'), asked), 201);
    })
    .openapi(list, async (c) =>
      answerRead(c, { ok: true, value: { unreviewed: await listUnreviewed(parts, c.get('caller')) } }),
    );
}
