import { type Subtree, splitAt } from '../merkle/range.ts';
import { hashOfRange, type Tree } from './tree.ts';

/** The hashes that show the entry at `index` to be in the tree of the first `size` entries. RFC 6962 §2.1.1. */
export async function proveInclusion(tree: Tree, index: number, size: number): Promise<Uint8Array[]> {
  if (!(index >= 0 && index < size && size <= tree.size)) {
    throw new RangeError(`entry ${index} is not among the first ${size} of ${tree.size}`);
  }
  const siblings: Subtree[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitAt(end - start);
    if (index < middle) siblings.push({ start: middle, end });
    else siblings.push({ start, end: middle });
    [start, end] = index < middle ? [start, middle] : [middle, end];
  }
  return hashAll(tree, siblings.reverse());
}

/**
 * The hashes that show the tree of `newSize` entries to begin with that of `oldSize`. RFC 6962 §2.1.2.
 * Empty from size 0, and for equal sizes.
 */
export async function proveConsistency(tree: Tree, oldSize: number, newSize: number): Promise<Uint8Array[]> {
  if (!(oldSize >= 0 && oldSize <= newSize && newSize <= tree.size)) {
    throw new RangeError(`no proof from ${oldSize} to ${newSize} in a log of ${tree.size}`);
  }
  if (oldSize === 0 || oldSize === newSize) return [];
  const nodes: Subtree[] = [];
  let [start, end] = [0, newSize];
  while (oldSize !== end) {
    const middle = start + splitAt(end - start);
    if (oldSize <= middle) nodes.push({ start: middle, end });
    else nodes.push({ start, end: middle });
    [start, end] = oldSize <= middle ? [start, middle] : [middle, end];
  }
  // The old tree’s own root is known to whoever asks; any other node of it has to be said.
  if (start > 0) nodes.push({ start, end });
  return hashAll(tree, nodes.reverse());
}

function hashAll(tree: Tree, ranges: readonly Subtree[]): Promise<Uint8Array[]> {
  return Promise.all(ranges.map((range) => hashOfRange(tree, range)));
}
