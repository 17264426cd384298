import { listWords, type Word } from '../words/list-words.ts';
import type { Meant } from './find-families.ts';

/** Text with the places of what was asked for: `[start, end)` in UTF-16 code units of `text`. Never markup. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A part of a longer text. */
export interface Extract extends Marked {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const longest = 320;
/** How much of an extract stands before its first mark. */
const before = 80;

/** What of a word list answers a query: single words of families, beginnings, and whole phrases only. */
function marksOf(words: readonly Word[], meant: readonly Meant[]): readonly Word[] {
  const asked = meant.filter(({ term }) => !term.without);
  const families = new Set(asked.flatMap(({ term, words }) => (term.match === 'family' ? words : [])));
  const rows = asked.filter(({ term }) => term.match !== 'family');
  const marked = new Set<Word>();
  for (const [at, word] of words.entries()) {
    if (families.has(word.word)) marked.add(word);
    for (const { term, words: row } of rows) {
      if (isRowAt(words, at, { row, isBeginning: term.match === 'beginning' })) {
        for (const one of words.slice(at, at + row.length)) marked.add(one);
      }
    }
  }
  return words.filter((word) => marked.has(word));
}

function isRowAt(
  words: readonly Word[],
  at: number,
  { row, isBeginning }: { readonly row: readonly string[]; readonly isBeginning: boolean },
): boolean {
  return row.every((asked, offset) => {
    const here = words[at + offset]?.word;
    return isBeginning && offset === row.length - 1 ? here?.startsWith(asked) === true : here === asked;
  });
}

export function markTitle(title: string, meant: readonly Meant[]): Marked {
  return { text: title, marks: marksOf([...listWords(title)], meant).map(({ start, end }) => [start, end]) };
}

/** The stretch of a text with the most different words of those asked for; its beginning, if it has none of them. */
export function extractOf(text: string, meant: readonly Meant[]): Extract {
  const words = [...listWords(text)];
  const marked = marksOf(words, meant);
  const start = text.length <= longest ? 0 : startOf(words, Math.max(0, densest(marked) - before));
  const end = text.length <= longest ? text.length : endOf(words, start);
  const within = marked.filter((word) => word.start >= start && word.end <= end);
  return {
    text: text.slice(start, end),
    marks: within.map((word) => [word.start - start, word.end - start]),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** Where the stretch begins that has the most different marked words; the first of those that have as many. */
function densest(marked: readonly Word[]): number {
  let best = { start: 0, different: 0 };
  for (const [at, { start }] of marked.entries()) {
    const near = new Set<string>();
    for (let next = at; next < marked.length; next += 1) {
      const word = marked[next];
      if (word === undefined || word.end > start + longest - before) break;
      near.add(word.word);
    }
    if (near.size > best.different) best = { start, different: near.size };
  }
  return best.start;
}

function startOf(words: readonly Word[], from: number): number {
  return from === 0 ? 0 : (words.find(({ start }) => start >= from)?.start ?? 0);
}

function endOf(words: readonly Word[], start: number): number {
  const within = words.filter((word) => word.start >= start && word.end <= start + longest);
  return within.at(-1)?.end ?? start + longest;
}
