import { paragraphs } from '../paragraph.ts';
import { sentences } from '../sentence.ts';
import type { Span } from '../span.ts';
import type { Tile } from './align/run.ts';
import { findTiles } from './align/tile.ts';
import type { FoldedText } from './words/fold.ts';
import type { CopyText, PreparedText } from './words/prepared.ts';
import { prepare } from './words/prepared.ts';
import { Vocabulary } from './words/vocabulary.ts';

/** What a copy lacks of the fullest text (spans of the fullest), and what it has besides (spans of the copy). */
export interface Difference {
  readonly missing: readonly Span[];
  readonly added: readonly Span[];
}

// A sentence is there when half its words are; with fewer it was replaced, not edited.
const halfOfWords = 0.5;

/**
 * Whole paragraphs, or the sentences of one, that only one of two texts has. Each newspaper writes its own
 * headline, so a headline may be added but is never missing.
 */
export function findDifference(copy: CopyText, fullest: CopyText): Difference {
  const vocabulary = new Vocabulary();
  return differenceOf(prepare(copy, vocabulary), prepare(fullest, vocabulary));
}

/** The same for texts folded with one vocabulary, and the runs that all they publish shares when known. */
export function differenceOf(
  copy: PreparedText,
  fullest: PreparedText,
  tiles = findTiles(copy.published.words, fullest.published.words),
): Difference {
  const story = fullest.parts.filter(({ kind }) => kind === 'story');
  return {
    added: uncovered(copy, copy.parts, coverage(copy.published, tiles, 'a')),
    missing: uncovered(
      fullest,
      story.length > 0 ? story : fullest.parts,
      coverage(fullest.published, tiles, 'b'),
    ),
  };
}

function coverage(folded: FoldedText, tiles: readonly Tile[], side: 'a' | 'b'): Uint8Array {
  const covered = new Uint8Array(folded.words.length);
  for (const tile of tiles) covered.fill(1, tile[side], tile[side] + tile.length);
  return covered;
}

function uncovered(
  { document: { text }, published }: PreparedText,
  within: readonly Span[],
  covered: Uint8Array,
): readonly Span[] {
  const share = createShare(published, covered);
  return within.flatMap((part) =>
    paragraphs(text, part).flatMap((paragraph) => {
      const whole = share(paragraph);
      if (whole === null || whole === 1) return [];
      if (whole === 0) return [paragraph];
      return joinNeighbours(sentences(text, paragraph), (sentence) => (share(sentence) ?? 1) < halfOfWords);
    }),
  );
}

/** The share of a span's words that are covered; null when it has none. */
function createShare(folded: FoldedText, covered: Uint8Array): (span: Span) => number | null {
  return (span) => {
    let [words, there] = [0, 0];
    for (let at = firstWord(folded, span.start); (folded.starts[at] ?? Infinity) < span.end; at += 1) {
      words += 1;
      there += covered[at] ?? 0;
    }
    return words === 0 ? null : there / words;
  };
}

function firstWord({ starts }: FoldedText, from: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joinNeighbours(spans: readonly Span[], isWanted: (span: Span) => boolean): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let previous = false;
  for (const span of spans) {
    const wanted = isWanted(span);
    const last = found.at(-1);
    if (wanted && previous && last) last.end = span.end;
    else if (wanted) found.push({ ...span });
    previous = wanted;
  }
  return found;
}
