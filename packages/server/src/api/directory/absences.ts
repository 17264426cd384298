import { endAbsence, listAbsences, type Parts, type RecordAbsence, recordAbsence } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, takes } from '../answer.ts';
import { instant, personId, sentInstant, sentSeq, seq } from '../schemas/basic.ts';

const tags = ['Directory'];
const recorded = { 201: gives('It is recorded', z.object({ seq })) };

const list = describeRoute({
  method: 'get',
  path: '/absences',
  tags,
  summary: 'Who cannot act, and from when to when',
  request: { query: z.strictObject({ person: personId.optional() }) },
  responses: {
    200: gives(
      'All, ended ones too',
      z.object({
        absences: z.array(
          z.object({ seq, person: z.string(), since: instant, until: instant.nullable() }).openapi('Absence'),
        ),
      }),
    ),
  },
});

const make = describeRoute({
  method: 'post',
  path: '/absences',
  tags,
  summary: 'Say that you cannot act for a time; of others an administrator says it',
  request: takes(
    z.strictObject({ person: personId, since: sentInstant.optional(), until: sentInstant.optional() }),
  ),
  responses: recorded,
});

const end = describeRoute({
  method: 'post',
  path: '/absences/{absence}/ends',
  tags,
  summary: 'Say that somebody is back',
  request: {
    params: z.object({ absence: sentSeq }),
    ...takes(z.strictObject({ person: personId, until: sentInstant.optional() })),
  },
  responses: recorded,
});

export function absences(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const { person } = c.req.valid('query');
      const found = await listAbsences(parts, c.get('caller'), person === undefined ? {} : { person });
      return answerRead(c, found.ok ? { ok: true, value: { absences: found.value } } : found);
    })
    .openapi(make, async (c) =>
      answer(
        c,
        await recordAbsence(parts, c.get('caller'), {
          ...(c.req.valid('json') as RecordAbsence),
          ...readKey(c),
        }),
        201,
      ),
    )
    .openapi(end, async (c) => {
      const { person, until } = c.req.valid('json');
      const asked = { person, ...c.req.valid('param'), ...(until !== undefined && { until }), ...readKey(c) };
      return answer(c, await endAbsence(parts, c.get('caller'), asked), 201);
    });
}
