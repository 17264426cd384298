import { indexShingles, shingleLength, shingles } from '../words/shingle.ts';
import { fillGaps } from './gap.ts';
import type { Tile } from './run.ts';

// A phrase repeated all over a text is tried at so many of its places, besides the expected one.
const mostPlaces = 12;

/**
 * Covers two texts with the longest runs they share, each word used once, in the order of the first
 * (greedy string tiling: Wise 1993; used for news by Clough and others 2002). Paragraphs may have moved.
 * Between neighbouring runs the shared words of small edits are found too.
 */
export function findTiles(a: Int32Array, b: Int32Array): readonly Tile[] {
  const runs = resolve(findRuns(a, b), b.length).toSorted((x, y) => x.a - y.a);
  return fillGaps(a, b, runs);
}

/** From left to right of `a`, the longest run at each place. Two runs may still want the same words of `b`. */
function findRuns(a: Int32Array, b: Int32Array): readonly Tile[] {
  const runs: Tile[] = [];
  const wanted = shingles(a);
  const index = indexShingles(b);
  const later = new Map<number, number>();
  const least = Math.min(shingleLength, a.length, b.length);
  let ahead = 0;
  let at = 0;
  while (at < wanted.length) {
    const shingle = wanted[at] ?? 0;
    const from = later.get(shingle) ?? index.first.get(shingle);
    const longest = from === undefined ? undefined : findLongest(a, b, { at, from, ahead, next: index.next });
    if (!longest || longest.length < least) {
      at += 1;
      continue;
    }
    runs.push(longest);
    ahead = longest.b - at;
    // Where a passage stands several times in both, its second place answers the second.
    const second = index.next[longest.b] ?? -1;
    if (second !== -1) later.set(shingle, second);
    at += longest.length;
  }
  return runs;
}

interface Start {
  /** The word of `a` a run begins at. */
  readonly at: number;
  /** The first place in `b` to try, and from each place the next. */
  readonly from: number;
  readonly next: Int32Array;
  /** How far the run before stood ahead in `b`: the next one is expected as far. */
  readonly ahead: number;
}

function findLongest(a: Int32Array, b: Int32Array, { at, from, next, ahead }: Start): Tile {
  let best = at + ahead >= 0 ? at + ahead : from;
  let length = commonLength(a, b, at, best);
  for (let place = from, tried = 0; place !== -1 && tried < mostPlaces; tried += 1) {
    const other = commonLength(a, b, at, place);
    if (other > length) {
      best = place;
      length = other;
    }
    place = next[place] ?? -1;
  }
  return { a: at, b: best, length };
}

function commonLength(a: Int32Array, b: Int32Array, fromA: number, fromB: number): number {
  const most = Math.min(a.length - fromA, b.length - fromB);
  let length = 0;
  while (length < most && a[fromA + length] === b[fromB + length]) length += 1;
  return length;
}

/** Longest first, cuts from each run the words of `b` that are taken already. */
function resolve(runs: readonly Tile[], size: number): readonly Tile[] {
  const taken = new Uint8Array(size);
  const kept: Tile[] = [];
  for (const run of runs.toSorted((x, y) => y.length - x.length || x.a - y.a)) {
    let from = 0;
    for (let offset = 0; offset <= run.length; offset += 1) {
      if (offset < run.length && taken[run.b + offset] === 0) continue;
      const length = offset - from;
      if (length >= shingleLength || (length > 0 && length === run.length)) {
        kept.push({ a: run.a + from, b: run.b + from, length });
      }
      from = offset + 1;
    }
    taken.fill(1, run.b, run.b + run.length);
  }
  return kept;
}
