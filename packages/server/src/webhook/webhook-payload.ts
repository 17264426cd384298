import type { Stored } from '@candour/ledger';
import type { Links } from '../mail/links.ts';

/**
 * What a webhook is told of an entry: its public envelope as it stands in the log, the hash of its leaf, and where its
 * proof is; of an entry that is sealed whole, only that there is one. Nothing sealed can be in it, for the leaf is all
 * that it is made of.
 */
export function webhookPayload({ entry, hash }: Stored, links: Links): string {
  const { seq, ...envelope } = entry;
  const proof = links.proof(seq);
  const timestamp = envelope.recordedAt;
  if (envelope.body === undefined && envelope.sealed !== undefined) {
    return JSON.stringify({ type: 'entry.sealed', timestamp, data: { seq, proof } });
  }
  const leafHash = Buffer.from(hash).toString('hex');
  return JSON.stringify({ type: 'entry.recorded', timestamp, data: { seq, leafHash, envelope, proof } });
}
