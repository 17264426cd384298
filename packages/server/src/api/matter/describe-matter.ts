import { linkMatters, type Parts, redescribeMatter } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, readKey, readSeen, takes } from '../answer.ts';
import { classification, entries, line, matterId, prose } from '../schemas/basic.ts';
import { seqsOf } from './seqs-of.ts';

const params = z.object({ matter: matterId });
const recorded = { 201: gives('It is recorded', z.object({ entries })) };

const redescribe = describeRoute({
  method: 'post',
  path: '/matters/{matter}/descriptions',
  tags: ['Matters'],
  summary: 'Call a matter something else, or make it public',
  request: { params, ...takes(z.strictObject({ title: line, classification })) },
  responses: recorded,
});

const link = describeRoute({
  method: 'post',
  path: '/matters/{matter}/links',
  tags: ['Matters'],
  summary: 'Say that a matter has to do with another',
  request: {
    params,
    ...takes(
      z.strictObject({
        to: matterId,
        relation: z.enum(['same-person', 'repeats', 'answers', 'related']),
        because: prose,
      }),
    ),
  },
  responses: recorded,
});

export function matterDescriptions(parts: Parts): Router {
  return createRouter()
    .openapi(redescribe, async (c) => {
      const seen = readSeen(c);
      if (!seen.ok) return answer(c, seen);
      const { seen: head } = seen.value;
      const wanted = {
        ...c.req.valid('json'),
        ...c.req.valid('param'),
        ...(head !== undefined && { seen: head }),
      };
      const done = await redescribeMatter(parts, c.get('caller'), wanted);
      return answer(c, done.ok ? { ok: true, value: { entries: seqsOf(done.value) } } : done, 201);
    })
    .openapi(link, async (c) => {
      const wanted = { ...c.req.valid('json'), ...c.req.valid('param'), ...readKey(c) };
      const done = await linkMatters(parts, c.get('caller'), wanted);
      return answer(c, done.ok ? { ok: true, value: { entries: seqsOf(done.value) } } : done, 201);
    });
}
