import { tileWidth } from '../tile/hashes.ts';
import { formatTilePath, type TilePath } from '../tile/path.ts';

/** The files that a tree of `to` entries has and one of `from` had not: entries first, then tiles upwards. */
export function* listNewTiles(from: number, to: number): Iterable<TilePath> {
  yield* newAt('entries', from, to);
  for (let level = 0; to >= tileWidth ** level; level += 1) {
    const span = tileWidth ** level;
    yield* newAt(level, Math.floor(from / span), Math.floor(to / span));
  }
}

function* newAt(level: TilePath['level'], from: number, to: number): Iterable<TilePath> {
  if (from === to) return;
  for (let index = Math.floor(from / tileWidth); index * tileWidth < to; index += 1) {
    yield { level, index, width: Math.min(tileWidth, to - index * tileWidth) };
  }
}

/**
 * The folders of partial tiles whose full tile a tree of `to` entries has and one of `from` had not. Only these
 * may go: until a tile is full, tlog-tiles wants every partial one kept that a checkpoint was signed for.
 */
export function* listReplaced(from: number, to: number): Iterable<string> {
  for (const tile of listNewTiles(from, to)) {
    if (tile.width === tileWidth) yield `${formatTilePath(tile)}.p`;
  }
}
