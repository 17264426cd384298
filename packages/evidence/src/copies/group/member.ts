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

/** What a text is to another. */
export function relate(texts: readonly PreparedText[], text: number, other: number): Member {
  const [a, b] = [getText(texts, text), getText(texts, other)];
  const tiles = findTiles(a.folded.words, b.folded.words);
  const shares = measureShares(a, b, tiles);
  return { text, tiles, relation: relationOf(shares.a, shares.b) };
}

/** A text that was put under another belongs to it at least in part. */
export function atLeastPartly(member: Member): Member {
  return member.relation === 'wholly-derived' ? member : { ...member, relation: 'partly-derived' };
}

export function wordsShared(member: Member): number {
  return member.tiles.reduce((sum, tile) => sum + tile.length, 0);
}

export function getText(texts: readonly PreparedText[], text: number): PreparedText {
  const found = texts[text];
  if (!found) throw new Error(`Text ${text} is not among the ${texts.length} texts.`);
  return found;
}
