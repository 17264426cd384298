import type { Span } from '../../span.ts';
import type { FoldedText } from '../words/fold.ts';
import { foldText } from '../words/fold.ts';
import { Vocabulary } from '../words/vocabulary.ts';

/** A text prepared once so that many quotations can be looked for in it. */
export interface SearchableText {
  readonly folded: FoldedText;
  readonly vocabulary: Vocabulary;
  /** Where each word stands, in order; by word number. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly letters: Letters;
}

/**
 * The words of a text run together: "well-being", "well being" and "wellbeing" are the same words set
 * differently. Numbers stay apart, for 3 5 is not 35. Word `i` has the letters `[starts[i], ends[i])`.
 */
export interface Letters {
  readonly joined: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Folds a text and notes where each of its words stands. */
export function searchable(text: string): SearchableText {
  const vocabulary = new Vocabulary();
  const folded = foldText(text, [{ start: 0, end: text.length }], vocabulary);
  const places = new Map<number, number[]>();
  for (const [place, word] of folded.words.entries()) {
    const list = places.get(word);
    if (list) list.push(place);
    else places.set(word, [place]);
  }
  return { folded, vocabulary, places, letters: joinLetters(folded.words, vocabulary) };
}

const endsInDigit = /\d$/;
const startsWithDigit = /^\d/;

export function joinLetters(words: Int32Array, vocabulary: Vocabulary): Letters {
  const pieces: string[] = [];
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  let length = 0;
  let before = '';
  for (const [at, word] of words.entries()) {
    const spelling = vocabulary.spelling(word);
    if (endsInDigit.test(before) && startsWithDigit.test(spelling)) {
      pieces.push(' ');
      length += 1;
    }
    pieces.push(spelling);
    starts[at] = length;
    length += spelling.length;
    ends[at] = length;
    before = spelling;
  }
  return { joined: pieces.join(''), starts, ends };
}

// A phrase that stands more often than this says nothing about where it was taken from.
const mostRuns = 1000;

/** The stretches of words, as word numbers `[start, end)`, whose letters are the given ones. */
export function findRuns(wanted: string, { joined, starts, ends }: Letters): readonly Span[] {
  const runs: Span[] = [];
  let at = joined.indexOf(wanted);
  while (at !== -1 && runs.length < mostRuns) {
    const start = indexOf(starts, at);
    const last = indexOf(ends, at + wanted.length);
    if (start !== undefined && last !== undefined) runs.push({ start, end: last + 1 });
    at = joined.indexOf(wanted, at + 1);
  }
  return runs;
}

function indexOf(sorted: Int32Array, value: number): number | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
