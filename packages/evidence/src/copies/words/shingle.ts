/** How many words in a row make a shingle. Five is the length at which chance agreement dies out in news. */
export const shingleLength = 5;

const modulus = 2 ** 26;

/** Spreads a word's number over 26 bits, so that neighbouring numbers give unlike shingles. */
function spread(word: number): number {
  const mixed = Math.imul(word + 1, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 6;
}

/**
 * One number per shingle, in order of place: equal shingles have equal numbers, and unlike ones all but
 * never (52 bits). A text shorter than a shingle is one shingle; a text without words has none.
 */
export function shingles(words: Int32Array): Float64Array {
  const length = Math.min(shingleLength, words.length);
  if (length === 0) return new Float64Array(0);
  const found = new Float64Array(words.length - length + 1);
  for (let at = 0; at < found.length; at += 1) {
    let low = 7;
    let high = length;
    for (let offset = 0; offset < length; offset += 1) {
      const word = spread(words[at + offset] ?? 0);
      low = Math.imul(low ^ word, 0x85ebca6b);
      low ^= low >>> 13;
      high = Math.imul(high + word, 0xc2b2ae35);
      high ^= high >>> 16;
    }
    found[at] = ((high >>> 6) % modulus) * modulus + (low >>> 6);
  }
  return found;
}

/** Where each of a text's shingles stands. */
export interface ShingleIndex {
  /** The first place of each shingle. */
  readonly first: ReadonlyMap<number, number>;
  /** The next place of the same shingle; -1 after the last. */
  readonly next: Int32Array;
}

// A story's fullest text is compared with each of its copies.
const indexed = new WeakMap<Int32Array, ShingleIndex>();

export function indexShingles(words: Int32Array): ShingleIndex {
  const known = indexed.get(words);
  if (known) return known;
  const list = shingles(words);
  const first = new Map<number, number>();
  const next = new Int32Array(list.length).fill(-1);
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const shingle = list[at] ?? 0;
    next[at] = first.get(shingle) ?? -1;
    first.set(shingle, at);
  }
  const index = { first, next };
  indexed.set(words, index);
  return index;
}

/** How much of two texts' different shingles are the same: each one's share in the other, and of both together. */
export interface Containment {
  readonly containedIn: number;
  readonly contains: number;
  readonly jaccard: number;
}

export function containment(a: Int32Array, b: Int32Array): Containment {
  const inA = new Set(shingles(a));
  const inB = indexShingles(b).first;
  let both = 0;
  for (const shingle of inA) if (inB.has(shingle)) both += 1;
  const share = (whole: number): number => (whole === 0 ? 0 : both / whole);
  return {
    containedIn: share(inA.size),
    contains: share(inB.size),
    jaccard: share(inA.size + inB.size - both),
  };
}
