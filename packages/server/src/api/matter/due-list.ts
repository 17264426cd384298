import { listDue, type Parts } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { answerCsv, prefersCsv } from '../../http/answer/csv.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answerRead, describeRoute } from '../answer.ts';
import { day, personId } from '../schemas/basic.ts';
import { due } from '../schemas/matter.ts';

const list = describeRoute({
  method: 'get',
  path: '/due',
  tags: ['Matters'],
  summary: 'What is overdue and what falls due, with the arithmetic',
  request: {
    query: z.strictObject({
      until: day.optional().meta({ description: 'Only what falls due on or before this day' }),
      owner: personId
        .optional()
        .meta({ description: 'Only what this person answers for; `me` for yourself' }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(200)
        .default(50)
        .meta({ description: 'How many matters at most' }),
    }),
  },
  responses: {
    200: {
      description: 'Clocks, in the order of their days',
      content: {
        'application/json': { schema: z.object({ dues: z.array(due) }) },
        'text/csv': { schema: z.string() },
      },
    },
  },
});

export function dueList(parts: Parts): Router {
  return createRouter().openapi(list, async (c) => {
    const { until, owner, limit } = c.req.valid('query');
    const caller = c.get('caller');
    const whose = owner === 'me' && caller !== 'anyone' ? caller.person : owner;
    const dues = await listDue(parts, caller, {
      limit,
      ...(until !== undefined && { until }),
      ...(whose !== undefined && { owner: whose }),
    });
    if (!prefersCsv(c)) return answerRead(c, { ok: true, value: { dues } });
    const says = c.get('language');
    const rows = dues.map((each) => [
      ...columns.map((column) => each[column]),
      each.clockTitle[says],
      each.says[says],
    ]);
    return answerCsv(c, [...columns, 'clockTitle', 'says'], rows) as never;
  });
}

const columns = [
  'due',
  'standing',
  'matter',
  'title',
  'pathway',
  'state',
  'body',
  'owner',
  'clock',
  'basis',
] as const;
