import { createHash } from 'node:crypto';
import type { Database, Stored } from '@candour/ledger';
import {
  claimMessages,
  type Delivery,
  findWebhook,
  type Message,
  noteSuccess,
  settleMessage,
  type Webhook,
} from '@candour/record/outgoing';
import { guardedRequest, type Reach } from '../fetch/guarded-request.ts';
import { settleAll } from '../jobs/settle-all.ts';
import type { Links } from '../mail/links.ts';
import { signWebhook } from './sign-webhook.ts';
import { switchOff } from './switch-off.ts';
import { webhookPayload } from './webhook-payload.ts';
import { secretOf } from './webhook-secret.ts';

export interface WebhookParts {
  readonly database: Database;
  readonly findEntry: (seq: number) => Promise<Stored | undefined>;
  readonly clock: () => Date;
  /** In [0, 1). */
  readonly random: () => number;
  /** Names this process among others. */
  readonly worker: string;
  /** What the secrets are made of. */
  readonly key: Uint8Array;
  readonly reach: Reach;
  readonly links: Links;
}

/** How many are claimed and sent side by side. */
const together = 5;
/** An answer is only a status: of its body little is read, and nothing kept. */
const limits = { milliseconds: 15_000, bytes: 4096, cut: true };

/** Sends what is due to webhooks; how many were tried. In no order: a receiver orders by `seq`. */
export async function deliverWebhooks(parts: WebhookParts): Promise<number> {
  const worker = { name: parts.worker, now: parts.clock().toISOString(), random: parts.random };
  const messages = await claimMessages(parts.database, worker, { channel: 'webhook', most: together });
  await settleAll(
    messages.map(async (message) => {
      const webhook = await findWebhook(parts.database, message.recipient);
      const delivery = await deliver(parts, message, webhook);
      const now = parts.clock().toISOString();
      const settled = await settleMessage(parts.database, { ...worker, now }, message, delivery);
      if (webhook === undefined) return;
      if (settled === 'sent') await noteSuccess(parts.database, webhook.id, now);
      if (settled === 'failed') await giveUp(parts, { webhook, message, delivery, now });
    }),
  );
  return messages.length;
}

async function deliver(
  parts: WebhookParts,
  message: Message,
  webhook: Webhook | undefined,
): Promise<Delivery> {
  if (webhook === undefined || webhook.disabledAt !== null || message.seq === null)
    return { outcome: 'refused', code: 'webhook-disabled', milliseconds: 0 };
  const stored = await parts.findEntry(message.seq);
  if (stored === undefined)
    throw new Error(`couldn't tell a webhook of entry ${message.seq}: the log has none`);
  const body = webhookPayload(stored, parts.links);
  const timestamp = Math.floor(parts.clock().getTime() / 1000);
  const signed = signWebhook(secretOf(parts.key, webhook), { id: webhookIdOf(message), timestamp, body });
  const headers = {
    ...signed,
    'content-type': 'application/json',
    'content-length': `${Buffer.byteLength(body)}`,
    'user-agent': 'Candour-Webhooks',
  };
  const begun = performance.now();
  const asked = await guardedRequest(webhook.url, { method: 'POST', headers, body, limits }, parts.reach);
  const milliseconds = performance.now() - begun;
  if (!asked.ok) return { outcome: 'delayed', code: asked.refusal.code, milliseconds };
  const { status } = asked.answer;
  if (status >= 200 && status < 300) return { outcome: 'sent', milliseconds };
  // 410: the receiver says that it wants no more.
  return { outcome: status === 410 ? 'refused' : 'delayed', code: `http-${status}`, milliseconds };
}

/** The same for every try of a message, whichever process sends it. */
function webhookIdOf({ key }: Message): string {
  return `msg_${createHash('sha256').update(key).digest('base64url').slice(0, 27)}`;
}

interface GivenUp {
  readonly webhook: Webhook;
  readonly message: Message;
  readonly delivery: Delivery;
  readonly now: string;
}

/** One message given up may be its own fault; with none taken since it was queued, the address is at fault. */
async function giveUp(parts: WebhookParts, { webhook, message, delivery, now }: GivenUp): Promise<void> {
  const code = delivery.outcome === 'sent' ? '' : delivery.code;
  if (code === 'webhook-disabled') return;
  if (code === 'http-410') await switchOff(parts.database, webhook.id, { because: 'gone', now });
  else if (webhook.lastSuccessAt === null || webhook.lastSuccessAt < message.createdAt)
    await switchOff(parts.database, webhook.id, { because: 'failing', now });
}
