import { emptyRoot, hashNode } from './hash.ts';
import type { Sha256 } from './sha256.ts';

/**
 * A tree of `size` leaves, kept as the roots of its complete subtrees, largest first: one for each set bit of
 * the size. It is all that is needed to append and to state the root.
 */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly Uint8Array[];
}

export const emptyFrontier: Frontier = { size: 0, roots: [] };

/** The tree after these leaf hashes. The one given is left as it was. */
export function growFrontier(sha256: Sha256, frontier: Frontier, hashes: Iterable<Uint8Array>): Frontier {
  const roots = [...frontier.roots];
  let size = frontier.size;
  for (const hash of hashes) {
    let root = hash;
    // Each trailing one of the size is a complete subtree that the new leaf completes a larger one with.
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = roots.pop();
      if (!left) throw new Error(`a frontier of size ${frontier.size} has too few roots`);
      root = hashNode(sha256, left, root);
    }
    roots.push(root);
    size += 1;
  }
  return { size, roots };
}

/** RFC 6962 Merkle tree hash of the whole. */
export function rootOf(sha256: Sha256, frontier: Pick<Frontier, 'roots'>): Uint8Array {
  const last = frontier.roots.at(-1);
  if (!last) return emptyRoot(sha256);
  return frontier.roots.slice(0, -1).reduceRight((root, left) => hashNode(sha256, left, root), last);
}
