import { leave, listPeople, type Parts, type RecordPerson, recordPerson } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, readKey, takes } from '../answer.ts';
import { nextOf, nextPage, pageQuery, placeOf } from '../page.ts';
import { instant, line, personId, seq } from '../schemas/basic.ts';

const tags = ['Directory'];
const recorded = { 201: gives('It is recorded', z.object({ id: z.string(), seq })) };
const described = z.strictObject({
  name: line,
  email: z.email().max(254).optional(),
  language: z.enum(['en', 'cy']).optional(),
  administrator: z.boolean().optional(),
});

const person = z
  .object({
    id: z.string(),
    name: z.string().nullable().meta({ description: 'Null once erased' }),
    email: z.string().nullable().meta({ description: 'For administrators and the person alone' }),
    language: z.enum(['en', 'cy']),
    administrator: z.boolean(),
    leftAt: instant.nullable(),
  })
  .openapi('Person');

const list = describeRoute({
  method: 'get',
  path: '/people',
  tags,
  summary: 'The people on the record, for whoever has signed in',
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: gives('A page of them', z.object({ people: z.array(person), next: nextPage })) },
});

const record = describeRoute({
  method: 'post',
  path: '/people',
  tags,
  summary: 'Record a person',
  request: takes(described),
  responses: recorded,
});

const change = describeRoute({
  method: 'put',
  path: '/people/{person}',
  tags,
  summary: 'Record a person anew, with another name or address',
  request: { params: z.object({ person: personId }), ...takes(described) },
  responses: recorded,
});

const departure = describeRoute({
  method: 'post',
  path: '/people/{person}/departures',
  tags,
  summary:
    'Say that somebody has left: they can do nothing more, and what they held goes to the next in line',
  request: { params: z.object({ person: personId }) },
  responses: recorded,
});

export function people(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const place = placeOf(c, cursor);
      if (!place.ok) return answer(c, place);
      const after = place.value === undefined ? {} : { after: String(place.value[0]) };
      const found = await listPeople(parts, c.get('caller'), { limit: limit + 1, ...after });
      if (!found.ok) return answer(c, found);
      const page = found.value.slice(0, limit);
      const last = page.at(-1);
      const next = nextOf(c, found.value.length > limit && last !== undefined ? [last.id] : null);
      return answer(c, { ok: true, value: { people: page, next } });
    })
    .openapi(record, async (c) =>
      answer(
        c,
        await recordPerson(parts, c.get('caller'), {
          ...(c.req.valid('json') as RecordPerson),
          ...readKey(c),
        }),
        201,
      ),
    )
    .openapi(change, async (c) => {
      const asked = { ...c.req.valid('json'), id: c.req.valid('param').person } as RecordPerson;
      return answer(c, await recordPerson(parts, c.get('caller'), asked), 201);
    })
    .openapi(departure, async (c) =>
      answer(c, await leave(parts, c.get('caller'), { ...c.req.valid('param'), ...readKey(c) }), 201),
    );
}
