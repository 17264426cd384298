import { listRetained, type Parts, retentions } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives } from '../answer.ts';
import { nextOf, nextPage, pageQuery, placeOf } from '../page.ts';
import { classification, instant } from '../schemas/basic.ts';
import { hold } from './holds.ts';
import { rule } from './rules.ts';

const standing = z.enum(retentions);
const count = z.number().int();

const matter = z
  .object({
    id: z.string(),
    pathway: z.string(),
    body: z.string(),
    title: z.string().nullable(),
    classification,
    endedAt: instant,
    endedOn: z.string(),
    standing,
    rule: rule.nullable(),
    dueOn: z.string().nullable().meta({ description: 'From this day on it need not be kept' }),
    holds: z.array(hold),
  })
  .openapi('RetainedMatter');

const list = describeRoute({
  method: 'get',
  path: '/retention',
  tags: ['Retention'],
  summary: 'Matters that have ended, and until when they are kept',
  request: { query: z.strictObject({ ...pageQuery, standing: standing.optional() }) },
  responses: {
    200: gives(
      'The soonest due first, with how many stand how in all',
      z.object({
        today: z.string(),
        counts: z.object({ due: count, 'to-come': count, held: count, 'for-ever': count, 'no-rule': count }),
        matters: z.array(matter),
        next: nextPage,
      }),
    ),
  },
});

export function retained(parts: Parts): Router {
  return createRouter().openapi(list, async (c) => {
    const { limit, cursor, standing: of } = c.req.valid('query');
    const place = placeOf(c, cursor);
    if (!place.ok) return answer(c, place);
    const [due, endedAt, id] = (place.value ?? []).map(String);
    const after = endedAt === undefined || id === undefined ? undefined : { dueOn: due || null, endedAt, id };
    const found = await listRetained(parts, c.get('caller'), {
      limit: limit + 1,
      ...(of !== undefined && { standing: of }),
      ...(after !== undefined && { after }),
    });
    if (!found.ok) return answer(c, found);
    const matters = found.value.matters.slice(0, limit);
    const last = found.value.matters.length > limit ? matters.at(-1) : undefined;
    const next = nextOf(c, last === undefined ? null : [last.dueOn ?? '', last.endedAt, last.id]);
    return answer(c, { ok: true, value: { ...found.value, matters, next } });
  });
}
