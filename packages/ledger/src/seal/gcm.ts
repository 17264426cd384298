import { createCipheriv, createDecipheriv } from 'node:crypto';

const tagLength = 16;

export interface Bound {
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
  /** Not encrypted, but the ciphertext opens only beside these same bytes. */
  readonly beside: Uint8Array;
}

/** AES-256-GCM, the 16-byte tag at the end. */
export function encrypt(plain: Uint8Array, { key, iv, beside }: Bound): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  cipher.setAAD(beside);
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** Undefined when a byte of the ciphertext, the key, the iv or what stands beside it was changed. */
export function decrypt(ciphertext: Uint8Array, { key, iv, beside }: Bound): Uint8Array | undefined {
  if (ciphertext.length < tagLength) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  decipher.setAAD(beside);
  decipher.setAuthTag(ciphertext.subarray(-tagLength));
  try {
    return new Uint8Array(
      Buffer.concat([decipher.update(ciphertext.subarray(0, -tagLength)), decipher.final()]),
    );
  } catch {
    return undefined;
  }
}
