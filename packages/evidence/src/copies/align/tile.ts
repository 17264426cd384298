import { shingleLength, shingles } from '../words/shingle.ts';
import { fillGaps } from './gap.ts';

/** A run of words that two texts share: `length` words from word `a` of one and word `b` of the other. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

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
  const places = indexPlaces(shingles(b));
  const least = Math.min(shingleLength, a.length, b.length);
  let expected = 0;
  let at = 0;
  while (at < wanted.length) {
    let longest: Tile = { a: at, b: 0, length: 0 };
    for (const b0 of candidates(places, wanted[at] ?? 0, at + expected)) {
      const length = commonLength(a, b, at, b0);
      if (length > longest.length) longest = { a: at, b: b0, length };
    }
    if (longest.length >= least) {
      runs.push(longest);
      expected = longest.b - longest.a;
      // Where a passage stands several times in both, its second place answers the second.
      const later = places.next[longest.b] ?? -1;
      if (later !== -1) places.first.set(wanted[at] ?? 0, later);
    }
    at += Math.max(1, longest.length);
  }
  return runs;
}

interface Places {
  readonly first: Map<number, number>;
  /** The next place of the same shingle; -1 after the last. */
  readonly next: Int32Array;
}

function indexPlaces(list: Float64Array): Places {
  const first = new Map<number, number>();
  const next = new Int32Array(list.length).fill(-1);
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const shingle = list[at] ?? 0;
    next[at] = first.get(shingle) ?? -1;
    first.set(shingle, at);
  }
  return { first, next };
}

function* candidates({ first, next }: Places, shingle: number, expected: number): Generator<number> {
  let place = first.get(shingle) ?? -1;
  if (place === -1) return;
  if (expected >= 0) yield expected;
  for (let tried = 0; place !== -1 && tried < mostPlaces; tried += 1) {
    yield place;
    place = next[place] ?? -1;
  }
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
