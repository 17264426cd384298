import type { Sha256 } from '../merkle/sha256.ts';

/** HMAC-SHA256 (RFC 2104) for keys of at most 64 bytes. */
export function hmac(sha256: Sha256, key: Uint8Array, message: Uint8Array): Uint8Array {
  const mixed = (byte: number) => Uint8Array.from({ length: 64 }, (_, i) => (key[i] ?? 0) ^ byte);
  return sha256(mixed(0x5c), sha256(mixed(0x36), message));
}
