import type { Tile } from '../align/run.ts';
import { findTiles } from '../align/tile.ts';
import type { Relation } from '../relation.ts';
import { relationOf } from '../relation.ts';
import { measureShares } from '../share.ts';
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
  return { text, ...relateTexts(getText(texts, text), getText(texts, other)) };
}

export function relateTexts(a: PreparedText, b: PreparedText): Omit<Member, 'text'> {
  const tiles = findTiles(a.folded.words, b.folded.words);
  const shares = measureShares(a, b, tiles);
  return { tiles, relation: relationOf(shares.a, shares.b) };
}

/** The words of a cluster's fullest text that one of its members has too: 1 for each. */
export function supportedWords(texts: readonly PreparedText[], { fullest, members }: Cluster): Uint8Array {
  const supported = new Uint8Array(getText(texts, fullest).folded.words.length);
  for (const { tiles } of members) {
    for (const { b, length } of tiles) supported.fill(1, b, b + length);
  }
  return supported;
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
