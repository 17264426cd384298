/** Letters as they are, or a character that would not be seen and may deceive, by its number: `U+202E`. */
export interface Piece {
  readonly text: string;
  readonly unseen: boolean;
}

// Control and format characters (Unicode Cc, Cf), separators of lines, private and unassigned ones, lone surrogates; and
// fillers that are letters by their category and draw nothing. Line ends and tabs are layout.
const unseen = /(?![\n\t\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u115F\u1160\u3164\uFFA0]|\u034F/gu;

// Within the writing of many languages, and within pictures of people, these two join or part what stands beside them.
const joiners = new Set(['\u200C', '\u200D']);
const plain = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Z}\s]/u;

/**
 * A text in pieces, so that whatever cannot be seen in it is shown: a mark that turns the order of letters round, or one
 * that hides in a word. Without those that are taken out and named, it is the text.
 */
export function showUnseen(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(unseen)) {
    if (joiners.has(found) && isJoined(text, index)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), unseen: false });
    pieces.push({ text: numberOf(found), unseen: true });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), unseen: false });
  return pieces;
}

function isJoined(text: string, at: number): boolean {
  const [before, after] = [text.at(at - 1) ?? ' ', text.charAt(at + 1) || ' '];
  return at > 0 && !plain.test(before) && !plain.test(after);
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
