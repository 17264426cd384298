import type { Tile } from './run.ts';

/** Tiles that follow each other in both texts with no more than an edit between them. */
export interface Passage {
  readonly tiles: readonly Tile[];
  /** How many words the two texts share in it. */
  readonly words: number;
}

// More foreign words than this between two shared runs, and they are two passages.
const longestEdit = 6;

export function findPassages(tiles: readonly Tile[]): readonly Passage[] {
  const passages: { tiles: Tile[]; words: number }[] = [];
  let previous: Tile | undefined;
  for (const tile of tiles) {
    const last = passages.at(-1);
    if (last && previous && follows(previous, tile)) {
      last.tiles.push(tile);
      last.words += tile.length;
    } else passages.push({ tiles: [tile], words: tile.length });
    previous = tile;
  }
  return passages;
}

function follows(before: Tile, after: Tile): boolean {
  const a = after.a - before.a - before.length;
  const b = after.b - before.b - before.length;
  return a >= 0 && b >= 0 && a <= longestEdit && b <= longestEdit;
}
