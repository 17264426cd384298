import { listWords } from '../words/list-words.ts';

/** PostgreSQL’s own bounds: positions up to 16383, 255 of a word, a mebibyte in all. */
const lastPosition = 16383;
const positionsOfWord = 255;
const mostBytes = 1_000_000;

/** Words that a long text is ranked by. */
const leadWords = 80;

export interface Vectors {
  /** Each once, in order of first use. */
  readonly all: readonly string[];
  /** As `tsvector` reads it; `lead` is null where the whole text is short. */
  readonly words: string;
  readonly lead: string | null;
}

/**
 * The words of a title and a text with their places, those of the title weighted A. Every word is kept, small ones too,
 * since a phrase is found by the exact words in it. What a text has beyond the bounds is not found.
 */
export function vectorsOf(title: string, text: string): Vectors {
  const places = new Map<string, string[]>();
  let at = 0;
  let bytes = 0;
  let lead: string | null = null;
  const add = (word: string, weight: string) => {
    at += 1;
    if (at === leadWords + 1) lead = print(places);
    const known = places.get(word);
    bytes += 2 + (known === undefined ? word.length * 3 + 8 : 0);
    if (bytes > mostBytes) return;
    if (known === undefined) places.set(word, [`${Math.min(at, lastPosition)}${weight}`]);
    else if (at < lastPosition && known.length < positionsOfWord) known.push(`${at}${weight}`);
  };
  for (const { word } of listWords(title)) add(word, 'A');
  // No phrase begins in a title and ends in a text.
  at += 1;
  for (const { word } of listWords(text)) {
    add(word, '');
    if (bytes > mostBytes) break;
  }
  return { all: [...places.keys()], words: print(places), lead };
}

/** Words are letters and digits alone: quoted so, nothing in them is syntax. */
function print(places: ReadonlyMap<string, readonly string[]>): string {
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}
