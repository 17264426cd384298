import { listHolds, type Parts, placeHold, releaseHold } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, takes } from '../answer.ts';
import { anyBody, instant, matterId, prose, sentSeq, seq } from '../schemas/basic.ts';

const tags = ['Retention'];
const done = z.object({ id: z.string(), seq });

export const hold = z
  .object({
    hold: seq,
    matter: z.string().nullable(),
    body: z.string().nullable().meta({ description: 'All that is of it; `*` for everything' }),
    because: z.string(),
    placedBy: z.string(),
    placedAt: instant,
    released: z.object({ by: z.string(), at: instant, because: z.string() }).nullable(),
  })
  .openapi('Hold');

const list = describeRoute({
  method: 'get',
  path: '/holds',
  tags,
  summary: 'What must not be erased, and what no longer must not',
  responses: {
    200: gives(
      'Those that hold first',
      z.object({
        holds: z.array(hold.extend({ title: z.string().nullable(), pathway: z.string().nullable() })),
      }),
    ),
  },
});

const place = describeRoute({
  method: 'post',
  path: '/holds',
  tags,
  summary: 'Hold a matter, or all that is of a body, so that nothing of it is erased',
  request: takes(
    z.strictObject({
      over: z.union([z.strictObject({ matter: matterId }), z.strictObject({ body: anyBody })]),
      because: prose,
    }),
  ),
  responses: { 201: gives('It is held', done) },
});

const release = describeRoute({
  method: 'post',
  path: '/holds/{hold}/releases',
  tags,
  summary: 'Release a hold',
  request: { params: z.object({ hold: sentSeq }), ...takes(z.strictObject({ because: prose })) },
  responses: { 201: gives('It is released', done) },
});

export function holds(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const found = await listHolds(parts, c.get('caller'));
      return answerRead(c, found.ok ? { ok: true, value: { holds: found.value } } : found);
    })
    .openapi(place, async (c) => {
      const asked = { ...c.req.valid('json'), ...readKey(c) };
      return answer(c, await placeHold(parts, c.get('caller'), asked), 201);
    })
    .openapi(release, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json'), ...readKey(c) };
      return answer(c, await releaseHold(parts, c.get('caller'), asked), 201);
    });
}
