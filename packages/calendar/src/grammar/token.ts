/** One word, run of digits or mark of a text, lower case and with typographic marks made plain. */
export interface Token {
  readonly word: string;
  /** UTF-16 offsets into the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** Whether the text has it with a capital first. */
  readonly capital: boolean;
  /** Whether a line break stands between this token and the one before it. */
  readonly newLine: boolean;
}

// "a.m." is one word and so is "o'clock"; a possessive ending, a dash or any other mark stands alone.
const shape = /[ap]\.\s?m\b\.?|\p{L}+(?:['’](?!s\b)\p{L}+)*|['’]s\b|\d+|[^\s\p{L}\d]/giu;

// A map, since "valueOf" and "constructor" are words of texts and not only of objects.
const plain: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
]);

/** The tokens of a text, in order. White space is not a token. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(shape)) {
    tokens.push({
      word: normal(raw),
      start: index,
      end: index + raw.length,
      glued: index === last && index > 0,
      capital: /^\p{Lu}/u.test(raw),
      newLine: index > last && text.slice(last, index).includes('\n'),
    });
    last = index + raw.length;
  }
  return tokens;
}

function normal(raw: string): string {
  const mark = plain.get(raw);
  if (mark !== undefined) return mark;
  const word = raw.toLowerCase().replaceAll('’', "'");
  return /^[ap]\./.test(word) ? `${word.charAt(0)}m` : word;
}
