import { createCipheriv, createDecipheriv } from 'node:crypto';
import { IntegrityFault, type Random } from '@candour/ledger';
import { hashOf } from './hash.ts';

/**
 * How a restricted document’s bytes are enclosed before they are kept: AES-256-GCM under a key of their own. The key
 * stands in the entry’s sealed part and nowhere else, so whoever destroys the subject’s key destroys the document.
 */
export interface Enclosure {
  /** 32 bytes, base64. */
  readonly key: string;
  /** 12 bytes, base64. */
  readonly iv: string;
}

const tagLength = 16;

export function enclose(
  plain: Uint8Array,
  random: Random,
): { readonly bytes: Uint8Array; readonly enclosure: Enclosure } {
  const [key, iv] = [random(32), random(12)];
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  const bytes = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  const enclosure = { key: Buffer.from(key).toString('base64'), iv: Buffer.from(iv).toString('base64') };
  return { bytes: new Uint8Array(bytes), enclosure };
}

/** The document’s own bytes. Throws an IntegrityFault when they are not those that the log names. */
export function disclose(kept: Uint8Array, { key, iv }: Enclosure, sha256: string): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), Buffer.from(iv, 'base64'), {
    authTagLength: tagLength,
  });
  decipher.setAuthTag(kept.subarray(-tagLength));
  const plain = Buffer.concat([decipher.update(kept.subarray(0, -tagLength)), decipher.final()]);
  const found = hashOf(plain);
  if (found !== sha256) {
    throw new IntegrityFault(
      `an enclosed document opens to bytes whose SHA-256 is ${found}; its entry says ${sha256}`,
    );
  }
  return new Uint8Array(plain);
}
