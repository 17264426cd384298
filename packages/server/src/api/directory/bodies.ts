import { nameDutyHolder, type Parts, recordBody } from '@candour/record';
import { listPublishedBodies, publishedDatabase } from '@candour/record/published';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, takes } from '../answer.ts';
import { anyBody, bodyId, line, personId, seq } from '../schemas/basic.ts';

const tags = ['Directory'];
const recorded = { 201: gives('It is recorded', z.object({ id: z.string(), seq })) };
const described = z.strictObject({ name: line, aliases: z.array(line).max(100).optional() });

const list = describeRoute({
  method: 'get',
  path: '/bodies',
  tags,
  summary: 'The bodies on the record, by name',
  responses: {
    200: gives(
      'All of them',
      z.object({
        bodies: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) })),
      }),
    ),
  },
});

const record = describeRoute({
  method: 'post',
  path: '/bodies',
  tags,
  summary: 'Record a body',
  request: takes(described),
  responses: recorded,
});

const rename = describeRoute({
  method: 'put',
  path: '/bodies/{body}',
  tags,
  summary: 'Record a body anew, under another name or with further ones',
  request: { params: z.object({ body: bodyId }), ...takes(described) },
  responses: recorded,
});

const dutyHolder = describeRoute({
  method: 'post',
  path: '/bodies/{body}/duty-holders',
  tags,
  summary: 'Name who answers for a body when nobody else is there; `*` for every body',
  request: { params: z.object({ body: anyBody }), ...takes(z.strictObject({ person: personId })) },
  responses: recorded,
});

export function bodies(parts: Parts): Router {
  const published = publishedDatabase(parts.database);
  return createRouter()
    .openapi(list, async (c) =>
      answerRead(c, { ok: true, value: { bodies: await listPublishedBodies(published) } }),
    )
    .openapi(record, async (c) => {
      const { name, aliases = [] } = c.req.valid('json');
      return answer(c, await recordBody(parts, c.get('caller'), { name, aliases, ...readKey(c) }), 201);
    })
    .openapi(rename, async (c) => {
      const { name, aliases = [] } = c.req.valid('json');
      const { body: id } = c.req.valid('param');
      return answer(c, await recordBody(parts, c.get('caller'), { id, name, aliases }), 201);
    })
    .openapi(dutyHolder, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json'), ...readKey(c) };
      return answer(c, await nameDutyHolder(parts, c.get('caller'), asked), 201);
    });
}
