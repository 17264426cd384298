import distance from 'damerau-levenshtein';
import { type KnownName, traditionOf } from './known-name.ts';
import type { Tradition } from './spellings.ts';

/** How two single names agree, the nearest first. */
const nearness = ['same', 'spelling', 'nickname', 'sound', 'letters', 'initial'] as const;
type Nearness = (typeof nearness)[number];

export interface NamePair {
  readonly one: string;
  readonly other: string;
  readonly by: Nearness;
  readonly tradition?: Tradition;
}

/** How two whole names agree, in whatever order they were written. */
export interface NameAgreement {
  /** `full`: every name of the shorter has its partner, two at least; `single`: one side has one name only. */
  readonly extent: 'full' | 'single' | 'some' | 'none';
  /** The least near of the pairs. */
  readonly by: Nearness;
  readonly pairs: readonly NamePair[];
  readonly reordered: boolean;
  /** Names that only one side has. */
  readonly further: boolean;
}

export type PairNames = (one: KnownName, other: KnownName) => NamePair | undefined;

export function isAtLeast(by: Nearness, wanted: Nearness): boolean {
  return nearness.indexOf(by) <= nearness.indexOf(wanted);
}

/** How two single names agree, or nothing when they do not. */
export function findNamePair(one: KnownName, other: KnownName): NamePair | undefined {
  const pair = { one: one.text, other: other.text };
  if (one.text === other.text) return { ...pair, by: one.text.length === 1 ? 'initial' : 'same' };
  const row = one.spellings.find((at) => other.spellings.includes(at));
  if (row !== undefined) return { ...pair, by: 'spelling', tradition: traditionOf(row) };
  if (one.nicknames.some((at) => other.nicknames.includes(at))) return { ...pair, by: 'nickname' };
  if (one.text.length === 1 || other.text.length === 1)
    return one.text[0] === other.text[0] ? { ...pair, by: 'initial' } : undefined;
  if (one.sounds.some((code) => other.sounds.includes(code))) return { ...pair, by: 'sound' };
  return isNearInLetters(one.text, other.text) ? { ...pair, by: 'letters' } : undefined;
}

function isNearInLetters(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter >= 7 ? 2 : shorter >= 3 ? 1 : 0;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other).steps <= allowed;
}

/** Pairs the nearest names first; each name has one partner. */
export function agreeNames(
  one: readonly KnownName[],
  other: readonly KnownName[],
  pairNames: PairNames = findNamePair,
): NameAgreement {
  const possible = one.flatMap((left, l) =>
    other.flatMap((right, r) => {
      const pair = pairNames(left, right);
      return pair === undefined ? [] : [{ l, r, pair }];
    }),
  );
  possible.sort((a, b) => nearness.indexOf(a.pair.by) - nearness.indexOf(b.pair.by) || a.l - b.l);
  const taken: typeof possible = [];
  for (const next of possible) if (!taken.some(({ l, r }) => l === next.l || r === next.r)) taken.push(next);
  taken.sort((a, b) => a.l - b.l);
  const pairs = taken.map(({ pair }) => pair);
  const shorter = Math.min(one.length, other.length);
  return {
    extent: extentOf(pairs, shorter),
    by: pairs.reduce<Nearness>((worst, { by }) => (isAtLeast(by, worst) ? worst : by), 'same'),
    pairs,
    reordered: taken.some(({ r }, at) => at > 0 && r < (taken[at - 1]?.r ?? r)),
    further: one.length !== other.length || pairs.length < shorter,
  };
}

function extentOf(pairs: readonly NamePair[], shorter: number): NameAgreement['extent'] {
  const isWhole = pairs.length === shorter;
  if (isWhole && shorter >= 2) return 'full';
  if (isWhole && pairs.some(({ by }) => isAtLeast(by, 'sound'))) return 'single';
  // “John” sounds like “Jane”: part of a name counts only when it is the same name.
  return pairs.some(({ by }) => isAtLeast(by, 'nickname')) ? 'some' : 'none';
}
