/** Leaves `[start, end)` of a tree. */
export interface Subtree {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the range can be a subtree of Merkle Tree Certificates (draft-ietf-plants-merkle-tree-certs): its start
 * is a multiple of the smallest power of two that is not less than its length.
 */
export function isSubtree({ start, end }: Subtree): boolean {
  if (!(start >= 0 && start < end)) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

/** RFC 6962: the largest power of two smaller than the number of leaves, which is 2 or more. */
export function splitAt(leaves: number): number {
  let width = 1;
  while (width * 2 < leaves) width *= 2;
  return width;
}
