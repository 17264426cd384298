import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import { type FailedMessage, listFailedMessages, measureOutbox } from '../outgoing/outbox/list-outbox.ts';
import { listWebhooks, type Webhook } from '../outgoing/recipient/webhook.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** What waits to go out, what was given up, and the programs that are told. */
export interface Outbox {
  readonly waiting: readonly {
    readonly channel: 'mail' | 'webhook';
    readonly count: number;
    readonly oldest: string;
  }[];
  readonly failed: readonly FailedMessage[];
  readonly webhooks: readonly Webhook[];
}

export async function showOutbox(parts: Parts, caller: Caller): Promise<Outcome<Outbox>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { database } = parts;
  const waiting = await measureOutbox(database);
  return done({
    waiting: waiting.map(({ channel, waiting: count, oldest }) => ({ channel, count, oldest })),
    failed: await listFailedMessages(database),
    webhooks: await listWebhooks(database),
  });
}
