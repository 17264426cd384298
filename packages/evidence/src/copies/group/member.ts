import type { Tile } from '../align/tile.ts';
import { findTiles } from '../align/tile.ts';
import type { Relation } from '../relation.ts';
import { measureShares, relationOf } from '../relation.ts';
import type { PreparedText } from '../words/prepared.ts';

/** A text that tells the same story as a fuller one, and the words they share (`a` in it, `b` in the fuller). */
export interface Member {
  readonly text: number;
  readonly relation: Relation;
  readonly tiles: readonly Tile[];
}

/** A story: its fullest text and the texts derived from that one. */
export interface Cluster {
  readonly fullest: number;
  readonly members: readonly Member[];
}

/** What a text is to one that is at least as full. */
export function relate(texts: readonly PreparedText[], text: number, fuller: number): Member {
  const [a, b] = [getText(texts, text), getText(texts, fuller)];
  const tiles = findTiles(a.folded.words, b.folded.words);
  const shares = measureShares(a, b, tiles);
  const relation = relationOf(shares.a, shares.b);
  return { text, tiles, relation: relation === 'fullest' ? 'partly-derived' : relation };
}

export function wordsShared(member: Member): number {
  return member.tiles.reduce((sum, tile) => sum + tile.length, 0);
}

export function getText(texts: readonly PreparedText[], text: number): PreparedText {
  const found = texts[text];
  if (!found) throw new Error(`Text ${text} is not among the ${texts.length} texts.`);
  return found;
}
