import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import { type FailedMessage, listFailedMessages, measureOutbox } from '../outgoing/outbox/list-outbox.ts';
import {
  type CancelledMessage,
  type ListedMessage,
  listCancelledMessages,
  listWaitingMessages,
  type MessagePlace,
} from '../outgoing/outbox/list-waiting.ts';
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
  /** A page of what waits, the next to go first, and where the next page begins. */
  readonly messages: readonly ListedMessage[];
  readonly next: MessagePlace | null;
  readonly failed: readonly FailedMessage[];
  readonly cancelled: readonly CancelledMessage[];
  readonly webhooks: readonly Webhook[];
}

const shown = 50;

export async function showOutbox(
  parts: Parts,
  caller: Caller,
  after?: MessagePlace,
): Promise<Outcome<Outbox>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { database } = parts;
  const waiting = await measureOutbox(database);
  return done({
    waiting: waiting.map(({ channel, waiting: count, oldest }) => ({ channel, count, oldest })),
    ...(await listWaitingMessages(database, { limit: shown, ...(after !== undefined && { after }) })),
    cancelled: await listCancelledMessages(database),
    failed: await listFailedMessages(database),
    webhooks: await listWebhooks(database),
  });
}
