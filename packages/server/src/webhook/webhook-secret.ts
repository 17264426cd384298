import { createHmac, hkdfSync } from 'node:crypto';
import type { Webhook } from '@candour/record/outgoing';

/** From the record's master key, the key that webhooks' secrets are made of. */
export function webhookKeyFrom(masterKey: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), 'candour webhook secrets', 32));
}

/**
 * A webhook's secret as Standard Webhooks writes it. It is derived and never kept, so that who reads the database, or
 * a backup of it, can sign nothing; each number gives another.
 */
export function secretOf(
  key: Uint8Array,
  { id, secretNumber }: Pick<Webhook, 'id' | 'secretNumber'>,
): string {
  return `whsec_${createHmac('sha256', key).update(`${id} ${secretNumber}`).digest('base64')}`;
}
