import type { Sha256 } from './sha256.ts';

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** RFC 6962 §2.1: SHA-256(0x00 || leaf). The prefixes keep a node from being passed off as a leaf. */
export function hashLeaf(sha256: Sha256, leaf: Uint8Array): Uint8Array {
  return sha256(leafPrefix, leaf);
}

/** RFC 6962 §2.1: SHA-256(0x01 || left || right). */
export function hashNode(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(nodePrefix, left, right);
}

/** The node over two hashes that lie side by side: 64 bytes. */
export function hashPair(sha256: Sha256, pair: Uint8Array): Uint8Array {
  return sha256(nodePrefix, pair);
}

/** The root of the tree of no leaves: SHA-256 of nothing. */
export function emptyRoot(sha256: Sha256): Uint8Array {
  return sha256();
}

export function isSameHash(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
