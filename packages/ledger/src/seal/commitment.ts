import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What the public leaf says of a sealed body: HMAC-SHA256 under a random 32-byte `r`, base64.
 * A plain hash of “guilty” or “not guilty” is opened by hashing both; without `r` this one is not.
 */
export function commitTo(r: Uint8Array, canonicalBody: Uint8Array): string {
  return createHmac('sha256', r).update(canonicalBody).digest('base64');
}

export function isCommitmentTo(commitment: string, r: Uint8Array, canonicalBody: Uint8Array): boolean {
  const held = Buffer.from(commitment, 'base64');
  const made = Buffer.from(commitTo(r, canonicalBody), 'base64');
  return held.length === made.length && timingSafeEqual(held, made);
}
