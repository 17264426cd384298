import { hash } from 'node:crypto';

let joined = new Uint8Array(1 << 16);

/** SHA-256 by Node’s OpenSSL. Parts are laid side by side first: one call is much quicker than several. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return plain(hash('sha256', first, 'buffer'));
  let length = 0;
  for (const part of parts) length += part.length;
  if (length > joined.length) joined = new Uint8Array(length * 2);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return plain(hash('sha256', joined.subarray(0, length), 'buffer'));
}

/** Not a Buffer, whose slice() shares its bytes where a Uint8Array’s copies them. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
