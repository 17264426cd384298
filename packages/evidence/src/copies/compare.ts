import type { Span } from '../span.ts';
import type { Tile } from './align/run.ts';
import { findTiles } from './align/tile.ts';
import type { Relation } from './relation.ts';
import { relationOf } from './relation.ts';
import { measureShares } from './share.ts';
import type { CopyText, PreparedText } from './words/prepared.ts';
import { prepare } from './words/prepared.ts';
import type { Containment } from './words/shingle.ts';
import { containment } from './words/shingle.ts';
import { Vocabulary } from './words/vocabulary.ts';

/** The same words in two texts: `[start, end)` in each. */
export interface AlignedSpans {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/**
 * How text A stands to text B. `containedIn` is the share of A's word 5-grams found in B, `contains` the
 * share of B's found in A; `relation` is what A is to B; `aligned` lists every run of words both have,
 * in A's order, equal word for word when typography is left out.
 */
export interface Comparison extends Containment {
  readonly relation: Relation;
  readonly aligned: readonly AlignedSpans[];
}

/** Compares the stories of two documents; their furniture and what they show beside the story do not count. */
export function compare(a: CopyText, b: CopyText): Comparison {
  const vocabulary = new Vocabulary();
  const [preparedA, preparedB] = [prepare(a, vocabulary), prepare(b, vocabulary)];
  const tiles = findTiles(preparedA.folded.words, preparedB.folded.words);
  const shares = measureShares(preparedA, preparedB, tiles);
  return {
    relation: relationOf(shares.a, shares.b),
    ...containment(preparedA.folded.words, preparedB.folded.words),
    aligned: tiles.map((tile) => alignedSpans(preparedA, preparedB, tile)),
  };
}

function alignedSpans(a: PreparedText, b: PreparedText, tile: Tile): AlignedSpans {
  const [inA, inB] = [spanOf(a, tile.a, tile.length), spanOf(b, tile.b, tile.length)];
  return { a: [inA.start, inA.end], b: [inB.start, inB.end] };
}

function spanOf({ folded }: PreparedText, first: number, length: number): Span {
  return { start: folded.starts[first] ?? 0, end: folded.ends[first + length - 1] ?? 0 };
}
