/** Which of two accounts of a row of hashes is right: what a tile states, and what was found by hashing what is below. */
export interface Settled {
  /** The hashes that give the hash above; null when no choice between the two does. */
  readonly hashes: readonly Hash[] | null;
  /** Where the accounts differ, and which of them is wrong there. */
  readonly differ: readonly { readonly at: number; readonly wrong: 'stated' | 'found' | 'unknown' }[];
}

type Hash = Uint8Array;

/** Beyond so many differences it is tried which tile is wrong, no longer which hash; beyond so many tiles, nothing. */
const mostTried = 8;

/** How many more mixtures may be tried in this log: one made of nothing but faults is not to keep anyone waiting. */
export interface Patience {
  mixtures: number;
}

interface Accounts {
  readonly stated: readonly (Hash | null)[];
  readonly found: readonly (Hash | null)[];
  readonly tileOf?: (at: number) => number;
}

/**
 * Decides by the hash above, which `isRight` knows: all as stated, all as found, or some of each. An absent hash
 * (null) leaves the other account to speak. `tileOf` says which of several tiles a place is in, so that where many
 * places differ one tile can be wrong as a whole and another right.
 */
export function settle(
  { stated, found, tileOf = () => 0 }: Accounts,
  isRight: (hashes: readonly Hash[]) => boolean,
  patience: Patience,
): Settled {
  const differ: number[] = [];
  for (let at = 0; at < stated.length; at += 1) {
    if (!isSame(stated[at], found[at])) differ.push(at);
  }
  const parts = differ.length <= mostTried ? differ.map((at) => [at]) : group(differ, tileOf);
  for (const taken of choices(parts.length, patience)) {
    const asFound = new Set(parts.flatMap((part, place) => ((taken >> place) & 1 ? part : [])));
    const hashes = stated.map((hash, at) => (asFound.has(at) ? found[at] : hash));
    if (!isWhole(hashes) || !isRight(hashes)) continue;
    return { hashes, differ: differ.map((at) => ({ at, wrong: asFound.has(at) ? 'stated' : 'found' })) };
  }
  return { hashes: null, differ: differ.map((at) => ({ at, wrong: 'unknown' })) };
}

/** As stated first, as found next, mixtures only after those. */
function* choices(parts: number, patience: Patience): Iterable<number> {
  const all = 2 ** parts - 1;
  yield 0;
  yield all;
  if (parts > mostTried || patience.mixtures < all) return;
  patience.mixtures -= all;
  for (let choice = 1; choice < all; choice += 1) yield choice;
}

function group(places: readonly number[], tileOf: (at: number) => number): readonly (readonly number[])[] {
  const parts = new Map<number, number[]>();
  for (const at of places) parts.set(tileOf(at), [...(parts.get(tileOf(at)) ?? []), at]);
  return [...parts.values()];
}

function isWhole(hashes: readonly (Hash | null | undefined)[]): hashes is readonly Hash[] {
  return hashes.every((hash) => hash);
}

function isSame(a: Hash | null | undefined, b: Hash | null | undefined): boolean {
  if (!a || !b) return a === b;
  for (let i = 0; i < 32; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
