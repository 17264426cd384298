import type { Span } from '../../span.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A text as the words it is made of, whatever its typography: case, quotation marks, apostrophes,
 * dashes, accents, ligatures, white space and punctuation do not count. Word `i` is the number
 * `words[i]`, equal for equal words of one vocabulary, and stands at `[starts[i], ends[i])`.
 */
export interface FoldedText {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const unclassified = 0;
const separator = 1;
const letter = 2;
const digit = 3;
/** A word by itself: scripts written without spaces would otherwise make a word of a sentence. */
const ideograph = 4;
/** Dropped between two letters: ’ in "Harrow’s". At a word's edge it may as well be a quotation mark. */
const apostrophe = 5;
/** Invisible, and dropped wherever it stands: soft hyphens, joiners, byte-order marks. */
const invisible = 6;
/** Part of a number between two digits: 1,000 and 3.5. */
const numeral = 7;

const classes = new Uint8Array(0x10000);

const patterns: readonly (readonly [RegExp, number])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/, invisible],
  [/['\u2019\u2018\u02bc\uff07`\u00b4]/, apostrophe],
  [/[.,]/, numeral],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u, ideograph],
  [/\p{N}/u, digit],
  // Money, shares and "&" are words: "£5m" is not "$5m".
  [/[\p{L}\p{M}\p{Sc}%&]/u, letter],
];

function classify(character: string): number {
  return patterns.find(([pattern]) => pattern.test(character))?.[1] ?? separator;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return surrogateClass(text, at, code);
  const known = classes[code] ?? unclassified;
  if (known !== unclassified) return known;
  const found = classify(text.charAt(at));
  classes[code] = found;
  return found;
}

function surrogateClass(text: string, at: number, code: number): number {
  const first = code >= 0xdc00 ? at - 1 : at;
  const found = classify(String.fromCodePoint(text.codePointAt(first) ?? 0));
  // Half of an ideograph must not be a word, so both halves count as letters.
  return found === ideograph ? letter : found;
}

/** Whether the mark at `at` belongs to the word around it, given the class of the character before. */
function joins(text: string, at: number, before: number): boolean {
  const kind = classAt(text, at);
  if (kind === invisible) return true;
  const after = at + 1 < text.length ? classAt(text, at + 1) : separator;
  if (kind === apostrophe) return before === letter && after === letter;
  return kind === numeral && before === digit && after === digit;
}

function wordEnd(text: string, start: number, limit: number): number {
  let before = classAt(text, start);
  if (before === ideograph) return start + 1;
  let at = start + 1;
  for (; at < limit; at += 1) {
    const kind = classAt(text, at);
    if (kind === letter || kind === digit) before = kind;
    else if (!joins(text, at, before)) break;
  }
  while (classAt(text, at - 1) === invisible) at -= 1;
  return at;
}

/** The words of the given spans of a text, in order, numbered by the vocabulary. */
export function foldText(text: string, spans: readonly Span[], vocabulary: Vocabulary): FoldedText {
  // In scripts written without spaces every character may be a word.
  const most = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const [words, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  for (const span of spans) {
    for (let at = span.start; at < span.end; at += 1) {
      const kind = classAt(text, at);
      if (kind !== letter && kind !== digit && kind !== ideograph) continue;
      const end = wordEnd(text, at, span.end);
      const word = vocabulary.numberOf(text.slice(at, end));
      if (word !== null) {
        words[count] = word;
        starts[count] = at;
        ends[count] = end;
        count += 1;
      }
      at = end - 1;
    }
  }
  return { words: words.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}
