import { emptyRoot, hashNode } from '../merkle/hash.ts';
import { type Subtree, splitAt } from '../merkle/range.ts';
import { rootOfHashes } from '../merkle/root.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { loadPartial, type TreeStore } from '../tile/edge.ts';
import { tileWidth } from '../tile/hashes.ts';
import { widthAt } from '../tile/path.ts';

/** A tree that can be asked for its tiles, each as wide as it is at that size. Proofs for any smaller size come from it. */
export interface Tree {
  readonly size: number;
  readonly sha256: Sha256;
  tile(level: number, index: number): Promise<Uint8Array>;
}

/** The tree of the first `size` entries of a store. */
export function treeOf(sha256: Sha256, store: TreeStore, size: number): Tree {
  return {
    size,
    sha256,
    async tile(level, index) {
      if (widthAt(size, { level, index }) < tileWidth) return loadPartial(sha256, { level, size }, store);
      const tile = await store.tile(level, index);
      if (!tile) throw new Error(`tile ${level}/${index} of a log of ${size} entries is not in the store`);
      return tile;
    },
  };
}

/** Merkle tree hash over a range of leaves that is a node of some tree, RFC 6962 §2.1. */
export async function hashOfRange(tree: Tree, { start, end }: Subtree): Promise<Uint8Array> {
  const leaves = end - start;
  if (leaves === 0) return emptyRoot(tree.sha256);
  const height = Math.log2(leaves);
  if (!Number.isInteger(height) || start % leaves !== 0) {
    const middle = start + splitAt(leaves);
    const left = await hashOfRange(tree, { start, end: middle });
    return hashNode(tree.sha256, left, await hashOfRange(tree, { start: middle, end }));
  }
  const level = Math.floor(height / 8);
  const first = start / tileWidth ** level;
  const count = 2 ** (height % 8);
  const tile = await tree.tile(level, Math.floor(first / tileWidth));
  const at = (first % tileWidth) * 32;
  if (tile.length < at + count * 32)
    throw new Error(`tile ${level}/${Math.floor(first / tileWidth)} is cut short`);
  return rootOfHashes(tree.sha256, tile.subarray(at, at + count * 32));
}
