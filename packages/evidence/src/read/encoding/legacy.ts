// What Windows-1252 gives for bytes of English and other Western texts. Symbols that no such text
// has (¤ ¦ ¬ ¸ þ in mid-word …) and capitals after small letters ("cafÃ") betray another encoding.
const punctuation =
  /[\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2020\u2021\u2022\u2026\u2030\u2039\u203A\u20AC\u2122\u00A0-\u00A3\u00A5\u00A7\u00A9-\u00AB\u00AD\u00AE\u00B0-\u00B3\u00B5-\u00B7\u00B9-\u00BF\u00D7]/;
const letter = /\p{Letter}/u;
const smallLetter = /\p{Lowercase_Letter}/u;
const capital = /\p{Uppercase_Letter}/u;

/** The offset of the first character that plausible Western text would not have there; null when all are plausible. */
export function findImplausible(text: string): number | null {
  for (const { index } of text.matchAll(/[^\p{ASCII}]/gu)) {
    if (!isPlausible(text, index)) return index;
  }
  return null;
}

function isPlausible(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (punctuation.test(character)) return true;
  if (!letter.test(character) || /[ÿþÞÐð]/.test(character)) return false;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  if (!letter.test(before) && !letter.test(after)) return /[àÀ]/.test(character); // "à la carte"
  return !(capital.test(character) && smallLetter.test(before));
}
