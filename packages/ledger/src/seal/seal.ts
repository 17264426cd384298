import { printCanonical } from '../entry/canonical.ts';
import type { Json } from '../entry/entry.ts';
import type { SealedPart } from '../store/store.ts';
import { commitTo } from './commitment.ts';
import { encrypt } from './gcm.ts';
import { wrapKey } from './wrap.ts';

/** As many random bytes as asked for, fit for keys. */
export type Random = (length: number) => Uint8Array;

export interface SealPart {
  readonly subject: string;
  readonly body: Json;
  readonly subjectKey: Uint8Array;
}

export interface Sealed {
  /** For the envelope: `sealed`, in the order of the parts. */
  readonly commitments: readonly string[];
  readonly parts: readonly SealedPart[];
}

/**
 * Seals each body to its subject under a fresh data key. The `r` of the commitment lies inside the
 * ciphertext and nowhere else, so whoever destroys the subject's key destroys it too, and with it
 * the only way to try guesses against the commitment. Specified in docs/formats/sealed.md.
 */
export function seal(parts: readonly SealPart[], random: Random): Sealed {
  const sealed = parts.map((part, index) => sealOne(part, index, random));
  return {
    commitments: sealed.map(({ commitment }) => commitment),
    parts: sealed.map(({ part }) => part),
  };
}

function sealOne(
  { subject, body, subjectKey }: SealPart,
  part: number,
  random: Random,
): { readonly commitment: string; readonly part: SealedPart } {
  const r = random(32);
  const dataKey = random(32);
  const iv = random(12);
  const commitment = commitTo(r, canonicalBytes(body));
  const plain = canonicalBytes({ body, r: Buffer.from(r).toString('base64') });
  const ciphertext = encrypt(plain, { key: dataKey, iv, beside: besideOf(part, commitment) });
  return { commitment, part: { subject, part, wrappedKey: wrapKey(dataKey, subjectKey), iv, ciphertext } };
}

/** The bytes that are committed to and sealed. Throws Unprintable for a body that has no canonical form. */
export function canonicalBytes(body: Json): Uint8Array {
  return new TextEncoder().encode(printCanonical(body));
}

/** A ciphertext moved to another entry or part stands beside another commitment, and no longer opens. */
export function besideOf(part: number, commitment: string): Uint8Array {
  return new TextEncoder().encode(`candour/sealed/v1\n${part}\n${commitment}\n`);
}
