import type { Tile } from './run.ts';

// Gaps of more cells than this are no longer edits of one passage.
const mostCells = 40_000;

// In a gap of a few words a single shared word is the same word; in a larger one it is an accident.
const smallGap = 6;
const middlingGap = 40;

/** The tiles, and between two that follow each other in both texts the shared words of the edited passage. */
export function fillGaps(a: Int32Array, b: Int32Array, tiles: readonly Tile[]): readonly Tile[] {
  const taken = new Uint8Array(b.length);
  for (const tile of tiles) taken.fill(1, tile.b, tile.b + tile.length);
  return tiles.flatMap((tile, at) => {
    const next = tiles[at + 1];
    if (!next) return [tile];
    const [row, column] = [tile.a + tile.length, tile.b + tile.length];
    // A passage that moved may have come to stand in the gap.
    const isFree = !taken.subarray(column, Math.max(column, next.b)).includes(1);
    const edits = isFree ? editedRuns(a.subarray(row, next.a), b.subarray(column, next.b)) : [];
    return [tile, ...edits.map((run) => ({ a: row + run.a, b: column + run.b, length: run.length }))];
  });
}

function editedRuns(a: Int32Array, b: Int32Array): readonly Tile[] {
  if (a.length * b.length > mostCells) return [];
  const longer = Math.max(a.length, b.length);
  const least = longer <= smallGap ? 1 : longer <= middlingGap ? 2 : 3;
  return commonRuns(a, b).filter(({ length }) => length >= least);
}

/** The longest common subsequence as runs of neighbouring words. */
function commonRuns(a: Int32Array, b: Int32Array): readonly Tile[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const cell = row * width + column;
      best[cell] =
        a[row] === b[column]
          ? (best[cell + width + 1] ?? 0) + 1
          : Math.max(best[cell + width] ?? 0, best[cell + 1] ?? 0);
    }
  }
  const runs: { a: number; b: number; length: number }[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      const last = runs.at(-1);
      if (last && last.a + last.length === row && last.b + last.length === column) last.length += 1;
      else runs.push({ a: row, b: column, length: 1 });
      row += 1;
      column += 1;
    } else if ((best[(row + 1) * width + column] ?? 0) >= (best[row * width + column + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return runs;
}
