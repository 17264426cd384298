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
  for (const hash of hashes) completeSubtrees(sha256, roots, { size: size++, hash });
  return { size, roots };
}

/**
 * Puts the leaf that comes after `size` others to their roots. Answers the roots of the complete subtrees that end
 * with it, by height: first its own hash, last what now stands among the roots.
 */
export function completeSubtrees(
  sha256: Sha256,
  roots: Uint8Array[],
  leaf: { readonly size: number; readonly hash: Uint8Array },
): readonly Uint8Array[] {
  let root = leaf.hash;
  const completed = [root];
  // Each trailing one of the size is a complete subtree that the new leaf completes a larger one with.
  for (let rest = leaf.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    const left = roots.pop();
    if (!left) throw new Error(`a frontier of size ${leaf.size} has too few roots`);
    root = hashNode(sha256, left, root);
    completed.push(root);
  }
  roots.push(root);
  return completed;
}

/** RFC 6962 Merkle tree hash of the whole. */
export function rootOf(sha256: Sha256, frontier: Pick<Frontier, 'roots'>): Uint8Array {
  const last = frontier.roots.at(-1);
  if (!last) return emptyRoot(sha256);
  return frontier.roots.slice(0, -1).reduceRight((root, left) => hashNode(sha256, left, root), last);
}
