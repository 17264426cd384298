import { createCipheriv, createDecipheriv } from 'node:crypto';

/** RFC 3394 §2.2.3.1: checked on unwrapping, so a wrong key is noticed and never yields a wrong data key. */
const initialValue = Buffer.alloc(8, 0xa6);

/** A key under another, AES-256 key wrap (RFC 3394): needs no nonce, so one key may wrap any number of others. */
export function wrapKey(key: Uint8Array, under: Uint8Array): Uint8Array {
  const cipher = createCipheriv('id-aes256-wrap', under, initialValue);
  return bytes(cipher.update(key), cipher.final());
}

/** Undefined when `under` is not the key it was wrapped with. */
export function unwrapKey(wrapped: Uint8Array, under: Uint8Array): Uint8Array | undefined {
  const decipher = createDecipheriv('id-aes256-wrap', under, initialValue);
  try {
    return bytes(decipher.update(wrapped), decipher.final());
  } catch {
    return undefined;
  }
}

const bytes = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
