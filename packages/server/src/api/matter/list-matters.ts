import { type ListMatters, listMatters, type MatterSummary, type Parts } from '@candour/record';
import { z } from '@hono/zod-openapi';
import { answerCsv, prefersCsv } from '../../http/answer/csv.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute } from '../answer.ts';
import { nextOf, nextPage, pageQuery, placeOf } from '../page.ts';
import { bodyId, flag, matterId, name, personId } from '../schemas/basic.ts';
import { matterSummary } from '../schemas/matter.ts';

const query = z.strictObject({
  ...pageQuery,
  pathway: name.optional(),
  state: name.optional(),
  body: bodyId.optional(),
  owner: personId.optional().meta({ description: 'Who answers for it; `me` for yourself' }),
  parent: matterId.optional(),
  open: flag.optional(),
  overdue: flag.optional(),
  order: z.enum(['changed', 'opened', 'due']).default('changed'),
});

const list = describeRoute({
  method: 'get',
  path: '/matters',
  tags: ['Matters'],
  summary: 'The matters you may see',
  request: { query },
  responses: {
    200: {
      description: 'A page of them',
      content: {
        'application/json': { schema: z.object({ matters: z.array(matterSummary), next: nextPage }) },
        'text/csv': { schema: z.string() },
      },
    },
  },
});

export function matterList(parts: Parts): Router {
  return createRouter().openapi(list, async (c) => {
    const { cursor, owner, ...filters } = c.req.valid('query');
    const place = placeOf(c, cursor);
    if (!place.ok) return answer(c, place);
    const caller = c.get('caller');
    const whose = owner === 'me' && caller !== 'anyone' ? caller.person : owner;
    const [value, id] = place.value ?? [];
    const { matters, next } = await listMatters(parts, caller, {
      ...defined(filters),
      ...(whose !== undefined && { owner: whose }),
      ...(place.value !== undefined && { after: { value: String(value), id: String(id) } }),
    });
    const cursorOfNext = nextOf(c, next ? [next.value, next.id] : null);
    if (prefersCsv(c)) return answerCsv(c, columns, matters.map(rowOf)) as never;
    return answerRead(c, { ok: true, value: { matters, next: cursorOfNext } });
  });
}

type Filters = Omit<z.infer<typeof query>, 'cursor' | 'owner'>;

/** A filter that was not given is left out, not undefined. */
function defined(filters: Filters): ListMatters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as never;
}

const columns = [
  ...['id', 'pathway', 'title', 'body', 'classification', 'state', 'since'],
  ...['isOpen', 'owner', 'openedAt', 'changedAt', 'nextDue', 'overdue'],
] as const;

function rowOf(matter: MatterSummary) {
  return columns.map((column) => matter[column as keyof Omit<MatterSummary, 'axes'>]);
}
