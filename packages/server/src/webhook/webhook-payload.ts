import type { Stored } from '@candour/ledger';
import type { Links } from '../mail/links.ts';

/**
 * What a webhook is told of an entry: its public envelope as it stands in the log, with the hash of its leaf; of an
 * entry that is sealed whole, only that there is one. Nothing sealed can be in it, for the leaf is all it is made of.
 */
export function webhookPayload({ entry, hash }: Stored, links: Links): string {
  const { seq, ...envelope } = entry;
  const link = links.entry(seq);
  const timestamp = envelope.recordedAt;
  if (envelope.body === undefined && envelope.sealed !== undefined) {
    return JSON.stringify({ type: 'entry.sealed', timestamp, data: { seq, link } });
  }
  const leafHash = Buffer.from(hash).toString('hex');
  return JSON.stringify({ type: 'entry.recorded', timestamp, data: { seq, leafHash, envelope, link } });
}
