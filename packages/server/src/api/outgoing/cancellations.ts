import { authorise, type Parts } from '@candour/record';
import {
  cancelMessage,
  listCancelledMessages,
  listWaitingMessages,
  sendAfterAll,
} from '@candour/record/outgoing';
import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives, takes } from '../answer.ts';
import { nextOf, nextPage, pageQuery, placeOf } from '../page.ts';
import { instant, prose, sentSeq } from '../schemas/basic.ts';

const tags = ['Outbox'];
const params = z.object({ message: sentSeq });
const named = { id: z.number().int(), channel: z.string(), kind: z.string(), createdAt: instant };

const waiting = describeRoute({
  method: 'get',
  path: '/outbox/waiting',
  tags,
  summary: 'Mail and webhooks that were not sent yet, the next to go first',
  request: { query: z.object(pageQuery) },
  responses: {
    200: gives(
      'A page of what waits',
      z.object({ messages: z.array(z.object({ ...named, notBefore: instant })), next: nextPage }),
    ),
  },
});

const cancelled = describeRoute({
  method: 'get',
  path: '/outbox/cancellations',
  tags,
  summary: 'Mail and webhooks that somebody kept from being sent, the latest first',
  responses: {
    200: gives(
      'A hundred at most',
      z.object({
        messages: z.array(
          z.object({ ...named, cancelledBy: z.string(), cancelledAt: instant, because: z.string() }),
        ),
      }),
    ),
  },
});

const cancel = describeRoute({
  method: 'post',
  path: '/outbox/{message}/cancellations',
  tags,
  summary: 'Keep a message from being sent, and say why',
  request: { params, ...takes(z.strictObject({ because: prose })) },
  responses: { 201: gives('It is not sent', z.object({ entry: z.number().int() })) },
});

const resume = describeRoute({
  method: 'post',
  path: '/outbox/{message}/resumptions',
  tags,
  summary: 'Send a message after all that was cancelled',
  request: { params },
  responses: { 204: { description: 'It waits to be sent' } },
});

/** For administrators: what is not to be sent, not to whom or about what. */
export function cancellations(parts: Parts): Router {
  const { database } = parts;
  return createRouter()
    .openapi(waiting, async (c) => {
      const authorised = await authorise(parts, c.get('caller'), { action: 'administer' });
      if (!authorised.ok) return answer(c, authorised);
      const { limit, cursor } = c.req.valid('query');
      const place = placeOf(c, cursor);
      if (!place.ok) return answer(c, place);
      const [notBefore, id] = place.value ?? [];
      const after = place.value && { after: { notBefore: String(notBefore), id: Number(id) } };
      const page = await listWaitingMessages(database, { limit, ...after });
      const next = nextOf(c, page.next && [page.next.notBefore, page.next.id]);
      const messages = page.messages.map(({ notBefore: from, ...one }) => ({
        ...name(one),
        notBefore: from,
      }));
      return answer(c, { ok: true, value: { messages, next } });
    })
    .openapi(cancelled, async (c) => {
      const authorised = await authorise(parts, c.get('caller'), { action: 'administer' });
      if (!authorised.ok) return answer(c, authorised);
      const messages = (await listCancelledMessages(database)).map((one) => {
        const { cancelledBy, cancelledAt, because } = one;
        return { ...name(one), cancelledBy, cancelledAt, because };
      });
      return answer(c, { ok: true, value: { messages } });
    })
    .openapi(cancel, async (c) => {
      const { message } = c.req.valid('param');
      const done = await cancelMessage(parts, c.get('caller'), { message, ...c.req.valid('json') });
      return answer(c, done.ok ? { ok: true, value: { entry: done.value.seq } } : done, 201);
    })
    .openapi(resume, async (c) => {
      const done = await sendAfterAll(parts, c.get('caller'), c.req.valid('param'));
      return done.ok ? (c.body(null, 204) as never) : answer(c, done);
    });
}

interface Named {
  readonly id: number;
  readonly channel: string;
  readonly kind: string;
  readonly createdAt: string;
}

function name({ id, channel, kind, createdAt }: Named): Named {
  return { id, channel, kind, createdAt };
}
