import { hashNode, isSameHash } from './hash.ts';
import { isSubtree, type Subtree } from './range.ts';
import type { Sha256 } from './sha256.ts';

/** That the leaf at `index` is in the tree of `size` leaves with this root. RFC 6962 §2.1.1, RFC 9162 §2.1.3.2. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  /** From the leaf’s sibling up to the root’s child. */
  readonly proof: readonly Uint8Array[];
}

export function isIncluded(sha256: Sha256, { index, size, leafHash, root, proof }: Inclusion): boolean {
  if (!(index >= 0 && index < size) || leafHash.length !== 32) return false;
  let node = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0 || sibling.length !== 32) return false;
    if (node % 2 === 1 || node === last) {
      hash = hashNode(sha256, sibling, hash);
      // A node without a right sibling goes up unhashed until it has a left one.
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      hash = hashNode(sha256, hash, sibling);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSameHash(hash, root);
}

/** The same within a subtree `[start, end)`, whose root is given. */
export function isIncludedInSubtree(
  sha256: Sha256,
  { index, subtree, ...rest }: Omit<Inclusion, 'size'> & { readonly subtree: Subtree },
): boolean {
  const { start, end } = subtree;
  return isSubtree(subtree) && isIncluded(sha256, { ...rest, index: index - start, size: end - start });
}
