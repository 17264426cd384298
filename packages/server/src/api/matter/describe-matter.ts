import { linkMatters, linkRelations, listLinks, type Parts, redescribeMatter } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, readSeen, takes } from '../answer.ts';
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
        relation: z.enum(linkRelations),
        because: prose,
      }),
    ),
  },
  responses: recorded,
});

const links = describeRoute({
  method: 'get',
  path: '/matters/{matter}/links',
  tags: ['Matters'],
  summary: 'The matters that one has to do with, whichever of the two it was said of',
  request: { params },
  responses: {
    200: gives(
      'As much as you may read',
      z.object({
        links: z.array(
          z.object({
            matter: matterId,
            title: z.string().nullable(),
            relation: z.enum(linkRelations),
            way: z
              .enum(['to', 'from'])
              .meta({ description: '`to`: said of this matter; `from`: said of the other' }),
          }),
        ),
      }),
    ),
  },
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
    .openapi(links, async (c) => {
      const found = await listLinks(parts, c.get('caller'), c.req.valid('param').matter);
      return answerRead(c, found.ok ? { ok: true, value: { links: found.value } } : found);
    })
    .openapi(link, async (c) => {
      const wanted = { ...c.req.valid('json'), ...c.req.valid('param'), ...readKey(c) };
      const done = await linkMatters(parts, c.get('caller'), wanted);
      return answer(c, done.ok ? { ok: true, value: { entries: seqsOf(done.value) } } : done, 201);
    });
}
