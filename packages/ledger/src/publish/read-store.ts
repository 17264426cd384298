import type { Sha256 } from '../merkle/sha256.ts';
import { treeOf } from '../proof/tree.ts';
import { tileWidth } from '../tile/hashes.ts';
import { findTilePath, type TilePath, widthAt } from '../tile/path.ts';
import type { ReadFile } from './handler.ts';
import { bundleOf } from './publish.ts';
import type { PublishedStore } from './published-store.ts';

/** The files of a published log as a store would have them now, for a log that is served without a folder. */
export function readStore(sha256: Sha256, store: PublishedStore): ReadFile {
  return async (path) => {
    const head = await store.head();
    if (head === null) return null;
    if (path === 'checkpoint') return new TextEncoder().encode(head.checkpoint);
    const tile = findTilePath(path);
    if (tile === undefined || tile.width > widthAt(head.size, tile)) return null;
    if (tile.level === 'entries') return bundleOf(store, tile);
    return treeOf(sha256, store, sizeOf(tile)).tile(tile.level, tile.index);
  };
}

/** The smallest tree that has the tile at its width: a partial tile is asked for as it was when it was signed for. */
function sizeOf({ level, index, width }: TilePath): number {
  return (index * tileWidth + width) * tileWidth ** Number(level);
}
