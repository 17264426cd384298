import type { Passage } from './align/passage.ts';
import { findPassages } from './align/passage.ts';
import type { Tile } from './align/run.ts';
import type { PreparedText } from './words/prepared.ts';

/** How much two texts share, in words, seen from one of them. */
export interface Share {
  /** All words, and those of them that the other has, in runs. */
  readonly words: number;
  readonly taken: number;
  /** The same for the words outside quotation marks. */
  readonly own: number;
  readonly ownTaken: number;
}

// So many words run on without more than an edit; names, titles and set phrases are shorter.
const shortestPassage = 12;

// Standing lines and notices open or close a text, and are no longer than this, in all no more than a third.
const longestEdge = 80;
const mostOfText = 1 / 3;
const nearEdge = 8;

// Where nothing much is shared but the edges, the edges are house style.
const leastInside = 24;

/** Counts what two texts share, from the runs of words that both have. */
export function measureShares(
  a: PreparedText,
  b: PreparedText,
  tiles: readonly Tile[],
): { readonly a: Share; readonly b: Share } {
  const [quotedA, quotedB] = [a.quoted(), b.quoted()];
  const ownWords = ({ tiles: runs }: Passage): number =>
    runs.reduce((sum, tile) => sum + unquoted(tile, quotedA, quotedB), 0);
  let [taken, inside, edges] = [0, 0, 0];
  for (const passage of findPassages(tiles)) {
    taken += passage.words;
    if (passage.words < shortestPassage) continue;
    if (isEdge(passage, quotedA.length, quotedB.length)) edges += ownWords(passage);
    else inside += ownWords(passage);
  }
  const ownTaken = inside >= leastInside ? inside + edges : inside;
  const share = (quoted: Uint8Array): Share => ({
    words: quoted.length,
    taken,
    own: quoted.length - quoted.reduce((sum, flag) => sum + flag, 0),
    ownTaken,
  });
  return { a: share(quotedA), b: share(quotedB) };
}

function unquoted(tile: Tile, quotedA: Uint8Array, quotedB: Uint8Array): number {
  let count = 0;
  for (let offset = 0; offset < tile.length; offset += 1) {
    if (!quotedA[tile.a + offset] && !quotedB[tile.b + offset]) count += 1;
  }
  return count;
}

/** Whether a short passage opens both texts or closes both. */
function isEdge({ tiles, words }: Passage, lengthA: number, lengthB: number): boolean {
  if (words > longestEdge || words > mostOfText * Math.min(lengthA, lengthB)) return false;
  const [first, last] = [tiles[0], tiles.at(-1)];
  if (!first || !last) return false;
  const opens = first.a <= nearEdge && first.b <= nearEdge;
  const closes = last.a + last.length >= lengthA - nearEdge && last.b + last.length >= lengthB - nearEdge;
  return opens || closes;
}
