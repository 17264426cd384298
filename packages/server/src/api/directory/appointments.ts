import {
  type Appoint,
  appoint,
  endAppointment,
  listAppointments,
  listDutyHolders,
  type Parts,
} from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives, readKey, takes } from '../answer.ts';
import { anyBody, instant, name, personId, sentInstant, sentSeq, seq } from '../schemas/basic.ts';

const tags = ['Directory'];
const recorded = { 201: gives('It is recorded', z.object({ id: z.string(), seq })) };
const term = { since: instant, until: instant.nullable() };

const list = describeRoute({
  method: 'get',
  path: '/appointments',
  tags,
  summary: 'Who holds which role towards the matters of which body',
  request: { query: z.strictObject({ person: personId.optional(), body: anyBody.optional() }) },
  responses: {
    200: gives(
      'All, ended ones too',
      z.object({
        appointments: z.array(
          z
            .object({ seq, person: z.string(), role: z.string(), body: z.string(), ...term })
            .openapi('Appointment'),
        ),
      }),
    ),
  },
});

const dutyHolders = describeRoute({
  method: 'get',
  path: '/duty-holders',
  tags,
  summary: 'Who answers for bodies when nobody else is there; of each body the last named counts',
  responses: {
    200: gives(
      'All that were named',
      z.object({ dutyHolders: z.array(z.object({ seq, body: z.string(), person: z.string(), ...term })) }),
    ),
  },
});

const make = describeRoute({
  method: 'post',
  path: '/appointments',
  tags,
  summary: 'Appoint a person to a role towards the matters of a body',
  request: takes(
    z.strictObject({
      person: personId,
      role: name,
      body: anyBody,
      since: sentInstant.optional(),
      until: sentInstant.optional(),
    }),
  ),
  responses: recorded,
});

const end = describeRoute({
  method: 'post',
  path: '/appointments/{appointment}/ends',
  tags,
  summary: 'End an appointment',
  request: {
    params: z.object({ appointment: sentSeq }),
    ...takes(z.strictObject({ person: personId, until: sentInstant.optional() })),
  },
  responses: recorded,
});

export function appointments(parts: Parts): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const { person, body } = c.req.valid('query');
      const of = { ...(person !== undefined && { person }), ...(body !== undefined && { body }) };
      const found = await listAppointments(parts, c.get('caller'), of);
      return answerRead(c, found.ok ? { ok: true, value: { appointments: found.value } } : found);
    })
    .openapi(dutyHolders, async (c) => {
      const found = await listDutyHolders(parts, c.get('caller'));
      return answerRead(c, found.ok ? { ok: true, value: { dutyHolders: found.value } } : found);
    })
    .openapi(make, async (c) =>
      answer(
        c,
        await appoint(parts, c.get('caller'), { ...(c.req.valid('json') as Appoint), ...readKey(c) }),
        201,
      ),
    )
    .openapi(end, async (c) => {
      const { person, until } = c.req.valid('json');
      const asked = { person, ...c.req.valid('param'), ...(until !== undefined && { until }), ...readKey(c) };
      return answer(c, await endAppointment(parts, c.get('caller'), asked), 201);
    });
}
