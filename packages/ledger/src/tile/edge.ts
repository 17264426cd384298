import { completeSubtrees, type Frontier } from '../merkle/frontier.ts';
import { rootOfHashes } from '../merkle/root.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import type { Tile } from '../store/store.ts';
import { joinHashes, listHashes, tileHeight, tileWidth } from './hashes.ts';

/** The right edge of the tree: for each level, from 0 up, the hashes of the tile that is not full yet. */
export type Edge = readonly (readonly Uint8Array[])[];

/** All that is needed to append to a tree of tiles. */
export interface Growing {
  readonly frontier: Frontier;
  readonly edge: Edge;
}

/** The tree after these leaf hashes, and the tiles they completed, lower levels first. The one given stays. */
export function growTree(
  sha256: Sha256,
  { frontier, edge }: Growing,
  hashes: Iterable<Uint8Array>,
): Growing & { readonly tiles: readonly Tile[] } {
  const roots = [...frontier.roots];
  const levels = edge.map((hashes) => [...hashes]);
  const tiles: Tile[] = [];
  let { size } = frontier;
  for (const hash of hashes) {
    const completed = completeSubtrees(sha256, roots, { size, hash });
    size += 1;
    // The root of a full tile is a subtree of its height, so the frontier has hashed it already.
    for (let level = 0; level * tileHeight < completed.length; level += 1) {
      const row = levels[level] ?? [];
      levels[level] = row;
      row.push(completed[level * tileHeight] as Uint8Array);
      if (row.length < tileWidth) continue;
      tiles.push({ level, index: size / tileWidth ** (level + 1) - 1, bytes: joinHashes(row) });
      levels[level] = [];
    }
  }
  return { frontier: { size, roots }, edge: levels, tiles };
}

/** What a store keeps of the tree: leaf hashes and full tiles. */
export interface TreeStore {
  leafHashes(from: number, to: number): Promise<Uint8Array>;
  tile(level: number, index: number): Promise<Uint8Array | null>;
}

/** The edge of the tree of `size` leaves: partial tiles of higher levels come from the full ones below them. */
export async function loadEdge(sha256: Sha256, size: number, store: TreeStore): Promise<Edge> {
  const levels: Uint8Array[][] = [];
  for (let level = 0; size >= tileWidth ** level; level += 1) {
    levels.push(listHashes(await loadPartial(sha256, { level, size }, store)));
  }
  return levels;
}

/** The hashes of the tile at `level` that a tree of `size` leaves has not filled; none when it ends on a full one. */
export async function loadPartial(
  sha256: Sha256,
  { level, size }: { readonly level: number; readonly size: number },
  store: TreeStore,
): Promise<Uint8Array> {
  const end = Math.floor(size / tileWidth ** level);
  const start = end - (end % tileWidth);
  if (level === 0) return store.leafHashes(start, end);
  const hashes: Uint8Array[] = [];
  for (let index = start; index < end; index += 1) {
    const below = await store.tile(level - 1, index);
    if (!below) throw new Error(`tile ${level - 1}/${index} of a log of ${size} entries is not in the store`);
    hashes.push(rootOfHashes(sha256, below));
  }
  return joinHashes(hashes);
}
