import { shingleLength } from '../words/shingle.ts';
import type { Carriers } from './carriers.ts';
import { carrierCount } from './carriers.ts';
import type { Fingerprints } from './fingerprint.ts';

// A publication's furniture shows on this many of its pages at least.
const fewestCarriers = 8;

// It is this many times as widespread as what else its carriers say …
const timesAsCommon = 4;

// … where "what else" is the rarer two fifths of a text: a story with another's words around it is still
// carried by texts like it, however many publications print it.
const rarerPart = 0.4;

// … and nearly all its carriers agree.
const agreeing = 0.8;

// A longer run of words is a text of its own: a statement or story that many publish among other things.
const longestRun = 150;

/**
 * The words that stand in many texts which otherwise share nothing: notices, menus, house style that were
 * taken for part of the story. 1 for each such word, by text; undefined for a text without any.
 */
export function findHouseText(
  all: readonly Fingerprints[],
  carriers: Carriers,
): readonly (Uint8Array | undefined)[] {
  const usual = carriers.prints.map((list) => usualCount(list, carriers));
  const isHouse = new Uint8Array(carriers.offsets.length);
  for (let print = 0; print < isHouse.length - 1; print += 1) {
    const count = carrierCount(carriers, print);
    if (count < fewestCarriers) continue;
    const texts = carriers.texts.subarray(carriers.offsets[print], carriers.offsets[print + 1]);
    const unlike = texts.reduce(
      (sum, text) => sum + ((usual[text] ?? 0) * timesAsCommon <= count ? 1 : 0),
      0,
    );
    if (unlike >= agreeing * count) isHouse[print] = 1;
  }
  return all.map((prints) => markWords(prints, isHouse));
}

function usualCount(prints: Int32Array, carriers: Carriers): number {
  const counts = prints.map((print) => carrierCount(carriers, print)).sort();
  return counts[Math.floor(counts.length * rarerPart)] ?? 0;
}

/** Between two neighbouring fingerprints of house text all words are house text. */
function markWords({ numbers, places }: Fingerprints, isHouse: Uint8Array): Uint8Array | undefined {
  let marked: Uint8Array | undefined;
  for (let first = 0; first < numbers.length; first += 1) {
    if (!isHouse[numbers[first] ?? 0]) continue;
    let last = first;
    while (last + 1 < numbers.length && isHouse[numbers[last + 1] ?? 0]) last += 1;
    const [start, end] = [places[first] ?? 0, (places[last] ?? 0) + shingleLength];
    if (end - start <= longestRun) {
      marked ??= new Uint8Array((places.at(-1) ?? 0) + shingleLength + 1);
      marked.fill(1, start, end);
    }
    first = last;
  }
  return marked;
}
