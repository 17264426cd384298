/** Which of two accounts of a row of hashes is right: what a tile states, and what was found by hashing what is below. */
export interface Settled {
  /** The hashes that give the hash above; null when no choice between the two does. */
  readonly hashes: readonly Hash[] | null;
  /** Where the accounts differ, and which of them is wrong there. */
  readonly differ: readonly { readonly at: number; readonly wrong: 'stated' | 'found' | 'unknown' }[];
}

type Hash = Uint8Array;

/** Beyond so many differences it is no longer tried which of them are whose. */
const mostTried = 8;

/**
 * Decides by the hash above, which `isRight` knows: all as stated, all as found, or some of each. An absent hash
 * (null) leaves the other account to speak.
 */
export function settle(
  stated: readonly (Hash | null)[],
  found: readonly (Hash | null)[],
  isRight: (hashes: readonly Hash[]) => boolean,
): Settled {
  const differ: number[] = [];
  for (let at = 0; at < stated.length; at += 1) {
    if (!isSame(stated[at], found[at])) differ.push(at);
  }
  const choices = differ.length <= mostTried ? 2 ** differ.length : 2;
  const all = 2 ** differ.length - 1;
  for (let choice = 0; choice < choices; choice += 1) {
    // As stated first, as found next, mixtures only after those.
    const taken = choice === 0 ? 0 : choice === 1 ? all : choice - 1;
    const isFound = (place: number) =>
      differ.length > mostTried ? choice === 1 : ((taken >> place) & 1) === 1;
    const hashes = stated.map((hash, at) => {
      const place = differ.indexOf(at);
      return place >= 0 && isFound(place) ? found[at] : hash;
    });
    if (!isWhole(hashes) || !isRight(hashes)) continue;
    return {
      hashes,
      differ: differ.map((at, place) => ({ at, wrong: isFound(place) ? 'stated' : 'found' })),
    };
  }
  return { hashes: null, differ: differ.map((at) => ({ at, wrong: 'unknown' })) };
}

function isWhole(hashes: readonly (Hash | null | undefined)[]): hashes is readonly Hash[] {
  return hashes.every((hash) => hash);
}

function isSame(a: Hash | null | undefined, b: Hash | null | undefined): boolean {
  if (!a || !b) return a === b;
  for (let i = 0; i < 32; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
