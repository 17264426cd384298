import { listReadings, type Parts } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives } from '../answer.ts';
import { nextOf, nextPage, pageQuery, placeOf } from '../page.ts';
import { instant, matterId, personId } from '../schemas/basic.ts';

const reading = z
  .object({
    id: z.number().int(),
    person: z.string(),
    matter: z.string(),
    at: instant,
    because: z.string().meta({ description: 'The policies that let them' }),
    request: z.string().nullable(),
  })
  .openapi('Reading');

const list = describeRoute({
  method: 'get',
  path: '/readings',
  tags: ['Need to know'],
  summary: 'Who read which restricted matter: of one for those who answer for it, of all for administrators',
  request: {
    query: z.strictObject({ ...pageQuery, matter: matterId.optional(), person: personId.optional() }),
  },
  responses: { 200: gives('The latest first', z.object({ readings: z.array(reading), next: nextPage })) },
});

export function readingLog(parts: Parts): Router {
  return createRouter().openapi(list, async (c) => {
    const { limit, cursor, matter, person } = c.req.valid('query');
    const place = placeOf(c, cursor);
    if (!place.ok) return answer(c, place);
    const before = place.value === undefined ? {} : { before: Number(place.value[0]) };
    const of = { ...(matter !== undefined && { matter }), ...(person !== undefined && { person }) };
    const found = await listReadings(parts, c.get('caller'), { ...of, ...before, limit: limit + 1 });
    if (!found.ok) return answer(c, found);
    const readings = found.value.slice(0, limit);
    const last = readings.at(-1);
    const next = nextOf(c, found.value.length > limit && last !== undefined ? [last.id] : null);
    return answer(c, { ok: true, value: { readings, next } });
  });
}
