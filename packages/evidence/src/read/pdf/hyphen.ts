// First parts of words that English writes with a hyphen; a hyphen after one of them at a line's end stays.
const hyphenated = new Set(
  `self non co ex post pre well cross multi anti long short high low semi half all full part mid so re by off on
  one two three four five six seven eight nine ten first second third decision evidence follow hard large small
  year month week day inter north south east west risk case trauma victim family police child vice mother father
  brother sister attorney would`.split(/\s+/),
);

const softHyphen = /\u00AD$/;
const lineEndHyphen = /(\p{Letter}+)[-\u2010]$/u;

/**
 * Two lines as one. A hyphen at the end of the first goes if it only broke a word: the document writes
 * the word without it elsewhere, or writes it nowhere and its first part is not one that takes a hyphen.
 */
export function joinLines(first: string, next: string, vocabulary: ReadonlySet<string>): string {
  if (softHyphen.test(first)) return first.slice(0, -1) + next;
  const before = lineEndHyphen.exec(first)?.[1];
  const after = /^\p{Letter}+/u.exec(next)?.[0];
  if (before === undefined || after === undefined)
    return first.endsWith('-') && !/\s-$/.test(first) ? first + next : `${first} ${next}`;
  return breaksWord(before, after, vocabulary) ? first.slice(0, -1) + next : first + next;
}

function breaksWord(before: string, after: string, vocabulary: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(after)) return false;
  if (vocabulary.has(`${before}${after}`.toLowerCase())) return true;
  return !vocabulary.has(`${before}-${after}`.toLowerCase()) && !hyphenated.has(before.toLowerCase());
}

/** The words of a document that stand whole within its lines. */
export function vocabularyOf(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.slice(0, text.search(/\S+$/)).matchAll(/\p{Letter}+(?:-\p{Letter}+)*/gu)) {
      known.add(word.toLowerCase());
      for (const part of word.toLowerCase().split('-')) known.add(part);
    }
  }
  return known;
}
