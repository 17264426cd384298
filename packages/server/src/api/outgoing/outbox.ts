import { authorise, type Parts } from '@candour/record';
import { listAttempts, listFailedMessages, retryMessage } from '@candour/record/outgoing';
import { z } from '@hono/zod-openapi';
import { kernelRefusal } from '../../http/problem/kernel-refusals.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives } from '../answer.ts';
import { instant, sentSeq } from '../schemas/basic.ts';

const tags = ['Outbox'];
const params = z.object({ message: sentSeq });

const list = describeRoute({
  method: 'get',
  path: '/outbox/failures',
  tags,
  summary: 'Mail and webhooks that were given up, the latest first',
  responses: {
    200: gives(
      'A hundred at most',
      z.object({
        messages: z.array(
          z.object({
            id: z.number().int(),
            channel: z.string(),
            kind: z.string(),
            attempts: z.number().int(),
            failedAt: instant,
            lastError: z.string(),
          }),
        ),
      }),
    ),
  },
});

const attempts = describeRoute({
  method: 'get',
  path: '/webhooks/{webhook}/attempts',
  tags,
  summary: 'The deliveries to a webhook, the latest first, and what came of each',
  request: { params: z.object({ webhook: z.string().regex(/^[A-Za-z0-9._:@-]{1,128}$/) }) },
  responses: { 200: gives('A hundred at most', z.object({ attempts: z.array(z.unknown()) })) },
});

const retry = describeRoute({
  method: 'post',
  path: '/outbox/{message}/retries',
  tags,
  summary: 'Try a message again that was given up',
  request: { params },
  responses: { 204: { description: 'It waits to be sent' } },
});

/** For administrators: that something could not be sent, not to whom or about what. */
export function outbox(parts: Parts): Router {
  const { database, clock } = parts;
  return createRouter()
    .openapi(list, async (c) => {
      const authorised = await authorise(parts, c.get('caller'), { action: 'administer' });
      if (!authorised.ok) return answer(c, authorised);
      const failed = await listFailedMessages(database);
      const messages = failed.map(({ id, channel, kind, attempts: tried, failedAt, lastError }) => {
        return { id, channel, kind, attempts: tried, failedAt, lastError };
      });
      return answer(c, { ok: true, value: { messages } });
    })
    .openapi(attempts, async (c) => {
      const authorised = await authorise(parts, c.get('caller'), { action: 'administer' });
      if (!authorised.ok) return answer(c, authorised);
      const tried = await listAttempts(database, c.req.valid('param').webhook);
      return answer(c, { ok: true, value: { attempts: tried } });
    })
    .openapi(retry, async (c) => {
      const authorised = await authorise(parts, c.get('caller'), { action: 'administer' });
      if (!authorised.ok) return answer(c, authorised);
      const isTaken = await retryMessage(database, c.req.valid('param').message, clock().toISOString());
      return (
        isTaken ? c.body(null, 204) : answer(c, { ok: false, refusals: [kernelRefusal('not-found')] })
      ) as never;
    });
}
