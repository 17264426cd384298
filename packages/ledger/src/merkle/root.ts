import { emptyRoot, hashPair } from './hash.ts';
import type { Sha256 } from './sha256.ts';

/**
 * RFC 6962 Merkle tree hash over hashes that lie side by side, 32 bytes each: of a tile, or of any few leaves.
 * Works row by row; the odd hash at a row's end goes up as it is, which is the tree RFC 6962 defines.
 */
export function rootOfHashes(sha256: Sha256, hashes: Uint8Array): Uint8Array {
  if (hashes.length === 0) return emptyRoot(sha256);
  // Not slice(): on Node’s Buffer that is a view, and the caller’s tile would be hashed over.
  const row = new Uint8Array(hashes);
  let count = row.length / 32;
  while (count > 1) {
    const pairs = count >> 1;
    for (let i = 0; i < pairs; i += 1) {
      row.set(hashPair(sha256, row.subarray(i * 64, i * 64 + 64)), i * 32);
    }
    if (count % 2 === 1) row.copyWithin(pairs * 32, (count - 1) * 32, count * 32);
    count -= pairs;
  }
  return row.subarray(0, 32);
}
