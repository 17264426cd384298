/** A word as it is compared: small letters without accents, and where it stands, in UTF-16 code units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Longer ones are cut: no language needs them, and what they cost must be bounded. */
const longest = 64;

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
const plain = /^[A-Za-z0-9]+$/;

/** The words of a text in order. Search and highlights both stand on this, so they never disagree. */
export function* listWords(text: string): Iterable<Word> {
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const word = foldWord(found);
    if (word !== '') yield { word, start: index, end: index + found.length };
  }
}

/** One word without what people leave out when they type: capitals, accents, apostrophes and what hangs on them. */
export function foldWord(found: string): string {
  if (plain.test(found)) return found.toLowerCase().slice(0, longest);
  const bare = found
    .toLowerCase()
    .replace(hanging, '')
    .replace(/['’]/g, '')
    .replace(letters, (letter) => unaccented[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return [...bare].slice(0, longest).join('');
}

/** “children’s” is about children, and Welsh “i’r” is “i”. */
const hanging = /['’](?:s|r|n|i|u|w|m|ch|th)$/;

/** Letters that no rule of Unicode takes apart. */
const unaccented: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const letters = new RegExp(`[${Object.keys(unaccented).join('')}]`, 'g');
