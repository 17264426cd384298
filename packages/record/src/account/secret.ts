import { createHash } from 'node:crypto';
import type { Random } from '@candour/ledger';

/** 256 random bits, in base64url: a session's token, an invitation, the handle of a ceremony. */
export function makeSecret(random: Random): string {
  return Buffer.from(random(32)).toString('base64url');
}

/**
 * What is kept of a secret, and what it is looked up by. Its secrets are random and long, so a plain hash cannot be
 * guessed back; and a lookup by hash tells by its time nothing about the secret.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
