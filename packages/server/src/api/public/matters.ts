import { dayInLondon } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import {
  findPublishedMatter,
  type ListPublished,
  listPublishedMatters,
  type PublishedMatter,
} from '@candour/record/published';
import { z } from '@hono/zod-openapi';
import { answerCsv, prefersCsv } from '../../http/answer/csv.ts';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, answerRead, describeRoute, gives } from '../answer.ts';
import { nextOf, nextPage, pageQuery, placeOf } from '../page.ts';
import { bodyId, flag, instant, matterId, name, sentInstant, seq } from '../schemas/basic.ts';

const tags = ['Published'];

const published = z.object({
  id: z.string(),
  pathway: z.string(),
  title: z.string().nullable(),
  body: z.string(),
  bodyName: z.string(),
  state: z.string(),
  since: instant,
  isOpen: z.boolean(),
  axes: z.unknown(),
  openedAt: instant,
  changedAt: instant,
  nextDue: z.string().nullable(),
  overdue: z.boolean(),
});

const query = z.strictObject({
  ...pageQuery,
  pathway: name.optional(),
  body: bodyId.optional(),
  state: name.optional(),
  overdue: flag.optional(),
});

const list = describeRoute({
  method: 'get',
  path: '/public/matters',
  tags,
  summary: 'Public matters, the last changed first',
  request: { query },
  responses: {
    200: {
      description: 'A page of them',
      content: {
        'application/json': { schema: z.object({ matters: z.array(published), next: nextPage }) },
        'text/csv': { schema: z.string() },
      },
    },
  },
});

const whole = published
  .extend({
    clocks: z.array(
      z.object({
        clock: z.string(),
        stands: z.string(),
        due: z.string().nullable(),
        basis: z.string(),
        calendar: z.string(),
        breachedAt: instant.nullable(),
      }),
    ),
    timeline: z.array(
      z.object({
        seq,
        kind: z.string(),
        happenedAt: z.string(),
        happenedBy: z.string(),
        recordedAt: instant,
        corrects: seq.nullable(),
        body: z.unknown(),
      }),
    ),
  })
  .openapi('PublishedMatter');

const show = describeRoute({
  method: 'get',
  path: '/public/matters/{matter}',
  tags,
  summary: 'A public matter, with its clocks and what all may read of its entries',
  request: {
    params: z.object({ matter: matterId }),
    query: z.strictObject({
      recordedBy: sentInstant.optional().meta({ description: 'What was known by then' }),
    }),
  },
  responses: { 200: gives('It', whole) },
});

/** On a database that sees no more than what is published: whoever asks, signed in or not, reads the same. */
export function publicMatters(database: Database, clock: () => Date): Router {
  const today = () => dayInLondon(clock().toISOString());
  return createRouter()
    .openapi(list, async (c) => {
      const { cursor, ...filters } = c.req.valid('query');
      const place = placeOf(c, cursor);
      if (!place.ok) return answer(c, place);
      const [value, id] = place.value ?? [];
      const { matters, next } = await listPublishedMatters(database, {
        ...(Object.fromEntries(Object.entries(filters).filter(([, given]) => given !== undefined)) as {
          limit: number;
        }),
        today: today(),
        ...(place.value !== undefined && { after: { value: String(value), id: String(id) } }),
      } as ListPublished);
      const cursorOfNext = nextOf(c, next ? [next.value, next.id] : null);
      if (prefersCsv(c)) return answerCsv(c, columns, matters.map(rowOf)) as never;
      return answerRead(c, { ok: true, value: { matters, next: cursorOfNext } });
    })
    .openapi(show, async (c) => {
      const { recordedBy } = c.req.valid('query');
      const when = { today: today(), ...(recordedBy !== undefined && { recordedBy }) };
      const found = await findPublishedMatter(database, c.req.valid('param').matter, when);
      return found === undefined
        ? answer(c, { ok: false, refusals: [kernelRefusal('not-found')] })
        : answerRead(c, { ok: true, value: found });
    });
}

const columns = [
  ...['id', 'pathway', 'title', 'body', 'bodyName', 'state', 'since', 'isOpen'],
  ...['openedAt', 'changedAt', 'nextDue', 'overdue'],
] as const;

function rowOf(matter: PublishedMatter) {
  return columns.map((column) => matter[column as keyof Omit<PublishedMatter, 'axes'>]);
}
