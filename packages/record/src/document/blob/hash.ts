import { createHash } from 'node:crypto';
import { IntegrityFault } from '@candour/ledger';

/** SHA-256 in lower-case hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const sha256 = /^[0-9a-f]{64}$/;

/** A hash becomes part of a path or an address: nothing else may. */
export function parseHash(text: string): string {
  if (!sha256.test(text))
    throw new Error(`not a SHA-256 in lower-case hex: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

/** The bytes, if they are what was put: a disk or a bucket may have changed them since. */
export function checkedBytes(bytes: Uint8Array, expected: string, place: string): Uint8Array {
  const found = hashOf(bytes);
  if (found === expected) return bytes;
  throw new IntegrityFault(
    `${place} holds bytes whose SHA-256 is ${found}, under the name ${expected}; nothing is overwritten: restore it from a backup`,
  );
}
