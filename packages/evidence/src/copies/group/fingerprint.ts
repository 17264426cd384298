import { shingles } from '../words/shingle.ts';

/** The sampled shingles of a text, numbered so that equal ones have one number, and the words they begin at. */
export interface Fingerprints {
  readonly numbers: Int32Array;
  readonly places: Int32Array;
}

/** Numbers shingles from 0 in the order they are met. */
export type ShingleNumbers = Map<number, number>;

/**
 * Of this many shingles in a row one is kept: two texts that share twelve words in a row
 * (shingle length + window − 1) always share a fingerprint.
 */
const window = 8;

/** Winnowing (Schleimer, Wilkerson, Aiken 2003): of each window the least shingle, the last of equals. */
export function fingerprint(words: Int32Array, numbers: ShingleNumbers): Fingerprints {
  const all = shingles(words);
  const size = Math.min(window, all.length);
  const kept: number[] = [];
  let least = -1;
  for (let end = size - 1; end >= 0 && end < all.length; end += 1) {
    const start = end - size + 1;
    if (least < start) least = leastIn(all, start, end);
    else if ((all[end] ?? 0) <= (all[least] ?? 0)) least = end;
    if (kept.at(-1) !== least) kept.push(least);
  }
  const places = Int32Array.from(kept);
  return { numbers: places.map((at) => numberOf(all[at] ?? 0, numbers)), places };
}

function leastIn(all: Float64Array, start: number, end: number): number {
  let least = end;
  for (let at = end - 1; at >= start; at -= 1) if ((all[at] ?? 0) < (all[least] ?? 0)) least = at;
  return least;
}

function numberOf(shingle: number, numbers: ShingleNumbers): number {
  const known = numbers.get(shingle);
  if (known !== undefined) return known;
  numbers.set(shingle, numbers.size);
  return numbers.size - 1;
}
