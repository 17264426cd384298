import { rootOfHashes } from '../../merkle/root.ts';
import type { Sha256 } from '../../merkle/sha256.ts';
import { joinHashes, tileWidth } from '../../tile/hashes.ts';
import { type TilePath, widthAt } from '../../tile/path.ts';

/** The partial tiles of a tree, highest level first: together, and with nothing else, they give its root. */
export function listEdge(size: number): readonly (TilePath & { readonly level: number })[] {
  const tiles: (TilePath & { level: number })[] = [];
  for (let level = 0; size >= tileWidth ** level; level += 1) {
    const index = Math.floor(size / tileWidth ** (level + 1));
    const width = widthAt(size, { level, index });
    if (width > 0) tiles.unshift({ level, index, width });
  }
  return tiles;
}

/** The root over the partial tiles’ hashes, each tile’s in turn: what a lower level comes to is the last of the next. */
export function rootOfEdge(
  sha256: Sha256,
  tiles: readonly TilePath[],
  hashes: readonly Uint8Array[],
): Uint8Array {
  let end = hashes.length;
  let root: Uint8Array[] = [];
  for (const { width } of tiles.toReversed()) {
    root = [rootOfHashes(sha256, joinHashes([...hashes.slice(end - width, end), ...root])).slice()];
    end -= width;
  }
  return root[0] ?? sha256();
}
