import { createHmac } from 'node:crypto';

/** What is signed: standardwebhooks.com, version 1. */
export interface Signing {
  /** The same for every try of a message: a receiver that has seen it has seen a replay. */
  readonly id: string;
  /** Of this try, in seconds. */
  readonly timestamp: number;
  readonly body: string;
}

/** The headers by which a receiver knows that a message is ours, fresh, and seen before or not. */
export function signWebhook(
  secret: string,
  { id, timestamp, body }: Signing,
): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': `${timestamp}`,
    'webhook-signature': `v1,${signature}`,
  };
}
