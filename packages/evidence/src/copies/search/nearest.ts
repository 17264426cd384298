import type { Span } from '../../span.ts';
import type { SearchableText } from './searchable.ts';

// Three words or fewer are met by chance; when they are not there word for word, nothing can be said.
const fewestWords = 4;

// The part of a quotation's weight of words that must stand in the source, in order. Chosen on one half of
// a set of quotations altered by a seeded generator; the `copies` bench reports the other half.
const leastShared = 0.55;

// Longer quotations are judged by this many words at a time, to keep the work near-linear.
const longestPiece = 240;

// So many places are enough to find the neighbourhood of a quotation, beginning with its rarest words.
const mostPlaces = 4000;

/** The stretch of a source's words most like the given ones, or undefined when none is like them. */
export function findNearest(words: Int32Array, source: SearchableText): Span | undefined {
  if (words.length < fewestWords) return undefined;
  let shared = 0;
  let total = 0;
  let found: Span | undefined;
  for (let at = 0; at < words.length; at += longestPiece) {
    const piece = words.subarray(at, at + longestPiece);
    for (const word of piece) total += weightOf(word, source);
    const window = findWindow(piece, source);
    const aligned = window && alignLocally(piece, window, source);
    if (!aligned) continue;
    shared += aligned.shared;
    found = {
      start: Math.min(found?.start ?? Infinity, aligned.start),
      end: Math.max(found?.end ?? 0, aligned.end),
    };
  }
  return shared >= leastShared * total ? found : undefined;
}

/** What a word tells: little when the source is full of it, most when the source has it not. */
function weightOf(word: number, source: SearchableText): number {
  const times = source.places.get(word)?.length ?? 0;
  return Math.log2(1 + Math.max(source.folded.words.length, 500) / (times + 0.5));
}

/** The stretch that holds the most weight of different words of the piece, with room on both sides. */
function findWindow(piece: Int32Array, source: SearchableText): Span | undefined {
  const places = rarestPlaces(piece, source);
  const width = Math.ceil(piece.length * 1.5) + 4;
  const inside = new Map<number, number>();
  let best: { readonly weight: number; readonly start: number } | undefined;
  let weight = 0;
  let from = 0;
  for (const place of places) {
    weight += enter(inside, source, place);
    for (let first = places[from] ?? place; place - first > width; first = places[from] ?? place) {
      weight -= leave(inside, source, first);
      from += 1;
    }
    if (!best || weight > best.weight) best = { weight, start: places[from] ?? place };
  }
  if (!best) return undefined;
  return {
    start: Math.max(0, best.start - piece.length),
    end: Math.min(source.folded.words.length, best.start + width + piece.length),
  };
}

function rarestPlaces(piece: Int32Array, source: SearchableText): readonly number[] {
  const lists = [...new Set(piece)]
    .map((word) => source.places.get(word) ?? [])
    .toSorted((a, b) => a.length - b.length);
  const places: number[] = [];
  for (const list of lists) {
    if (places.length > 0 && places.length + list.length > mostPlaces) break;
    for (const place of list.slice(0, mostPlaces)) places.push(place);
  }
  return places.sort((a, b) => a - b);
}

function enter(inside: Map<number, number>, source: SearchableText, place: number): number {
  const word = source.folded.words[place] ?? 0;
  const times = inside.get(word) ?? 0;
  inside.set(word, times + 1);
  return times === 0 ? weightOf(word, source) : 0;
}

function leave(inside: Map<number, number>, source: SearchableText, place: number): number {
  const word = source.folded.words[place] ?? 0;
  const times = inside.get(word) ?? 0;
  inside.set(word, times - 1);
  return times === 1 ? weightOf(word, source) : 0;
}

// In units of a word's weight (3 to 10): stepping over a word must cost less than a shared common word gains.
const stepCost = 1;

/**
 * Smith-Waterman over words: the stretch of the window whose words, in order, best agree with the piece,
 * with the weight of those that do. Work: piece × window.
 */
function alignLocally(piece: Int32Array, window: Span, source: SearchableText) {
  const width = window.end - window.start + 1;
  let above = freshRow(width);
  let best = { score: 0, shared: 0, start: 0, end: 0 };
  for (const word of piece) {
    const row = freshRow(width);
    const gain = weightOf(word, source);
    for (let at = 1; at < width; at += 1) {
      const matches = source.folded.words[window.start + at - 1] === word;
      const diagonal = (above.scores[at - 1] ?? 0) + (matches ? gain : -stepCost);
      const up = (above.scores[at] ?? 0) - stepCost;
      const left = (row.scores[at - 1] ?? 0) - stepCost;
      const score = Math.max(0, diagonal, up, left);
      if (score === 0) continue;
      const from = score === diagonal ? above : score === up ? above : row;
      const cell = score === up && score !== diagonal ? at : at - 1;
      row.scores[at] = score;
      row.shared[at] = (from.shared[cell] ?? 0) + (score === diagonal && matches ? gain : 0);
      row.starts[at] = (from.scores[cell] ?? 0) === 0 ? window.start + at - 1 : (from.starts[cell] ?? 0);
      if (score > best.score) {
        best = { score, shared: row.shared[at] ?? 0, start: row.starts[at] ?? 0, end: window.start + at };
      }
    }
    above = row;
  }
  return best.score > 0 ? best : undefined;
}

function freshRow(width: number) {
  return { scores: new Float64Array(width), shared: new Float64Array(width), starts: new Int32Array(width) };
}
