import { z } from '@hono/zod-openapi';
import { createRouter, type Router } from '../../http/router.ts';
import {
  changeWebhookSecret,
  registerWebhook,
  resumeWebhook,
  showWebhooks,
  type WebhookAdministration,
  withdrawWebhook,
} from '../../webhook/administer-webhooks.ts';
import { answer, answerSecret, describeRoute, gives, takes } from '../answer.ts';
import { instant, seq } from '../schemas/basic.ts';

const tags = ['Webhooks'];
const params = z.object({ webhook: z.string().regex(/^[A-Za-z0-9._:@-]{1,128}$/) });
const withSecret = z.object({
  id: z.string(),
  secret: z.string().meta({ description: 'Shown this once' }),
});

const webhook = z
  .object({
    id: z.string(),
    url: z.string(),
    kinds: z.array(z.string()).nullable(),
    secretNumber: z.number().int(),
    createdAt: instant,
    fromSeq: seq,
    lastSuccessAt: instant.nullable(),
    disabledAt: instant.nullable(),
    disabledBecause: z.string().nullable(),
  })
  .openapi('Webhook');

const list = describeRoute({
  method: 'get',
  path: '/webhooks',
  tags,
  summary: 'The addresses that are told of entries',
  responses: { 200: gives('All of them', z.object({ webhooks: z.array(webhook) })) },
});

const register = describeRoute({
  method: 'post',
  path: '/webhooks',
  tags,
  summary: 'Tell an address of entries from now on',
  request: takes(
    z.strictObject({
      url: z.string().max(2000),
      kinds: z.array(z.string().max(80)).max(100).nullable().default(null),
    }),
  ),
  responses: { 201: gives('It is told', withSecret) },
});

const secret = describeRoute({
  method: 'post',
  path: '/webhooks/{webhook}/secrets',
  tags,
  summary: 'Take another secret into use at once',
  request: { params },
  responses: { 201: gives('The new one', withSecret) },
});

const withdrawal = describeRoute({
  method: 'post',
  path: '/webhooks/{webhook}/withdrawals',
  tags,
  summary: 'Switch an address off for good',
  request: { params },
  responses: { 204: { description: 'It is told nothing more' } },
});

const resumption = describeRoute({
  method: 'post',
  path: '/webhooks/{webhook}/resumptions',
  tags,
  summary: 'Switch an address that failed on again',
  request: { params },
  responses: { 201: gives('As it stands', webhook) },
});

export function webhooks(parts: WebhookAdministration): Router {
  return createRouter()
    .openapi(list, async (c) => {
      const found = await showWebhooks(parts, c.get('caller'));
      return answer(c, found.ok ? { ok: true, value: { webhooks: found.value } } : found);
    })
    .openapi(register, async (c) => {
      return answerSecret(c, await registerWebhook(parts, c.get('caller'), c.req.valid('json')));
    })
    .openapi(secret, async (c) =>
      answerSecret(c, await changeWebhookSecret(parts, c.get('caller'), c.req.valid('param').webhook)),
    )
    .openapi(withdrawal, async (c) => {
      const done = await withdrawWebhook(parts, c.get('caller'), c.req.valid('param').webhook);
      return (done.ok ? c.body(null, 204) : answer(c, done)) as never;
    })
    .openapi(resumption, async (c) =>
      answer(c, await resumeWebhook(parts, c.get('caller'), c.req.valid('param').webhook), 201),
    );
}
