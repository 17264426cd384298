import type { Fingerprints } from './fingerprint.ts';

/** Which texts carry each fingerprint: an inverted index over texts given in a fixed order. */
export interface Carriers {
  /** For fingerprint `i` of text `t`, which group of equal fingerprints it belongs to: `groups[t][i]`. */
  readonly groups: readonly Int32Array[];
  /** The texts of group `g`, in order, each once: `texts[offsets[g] … offsets[g + 1])`. */
  readonly offsets: Int32Array;
  readonly texts: Int32Array;
}

export function indexCarriers(all: readonly Fingerprints[]): Carriers {
  const numbers = new Map<number, number>();
  const groups = all.map(({ shingles }) =>
    Int32Array.from(shingles, (shingle) => {
      const known = numbers.get(shingle);
      if (known !== undefined) return known;
      numbers.set(shingle, numbers.size);
      return numbers.size - 1;
    }),
  );
  const offsets = new Int32Array(numbers.size + 1);
  eachCarrier(groups, numbers.size, (group) => {
    offsets[group + 1] = (offsets[group + 1] ?? 0) + 1;
  });
  for (let group = 0; group < numbers.size; group += 1) {
    offsets[group + 1] = (offsets[group + 1] ?? 0) + (offsets[group] ?? 0);
  }
  const filled = offsets.slice();
  const texts = new Int32Array(offsets[numbers.size] ?? 0);
  eachCarrier(groups, numbers.size, (group, text) => {
    texts[filled[group] ?? 0] = text;
    filled[group] = (filled[group] ?? 0) + 1;
  });
  return { groups, offsets, texts };
}

/** How many texts carry a group's fingerprint. */
export function carrierCount({ offsets }: Carriers, group: number): number {
  return (offsets[group + 1] ?? 0) - (offsets[group] ?? 0);
}

function eachCarrier(
  groups: readonly Int32Array[],
  size: number,
  visit: (group: number, text: number) => void,
): void {
  const latest = new Int32Array(size).fill(-1);
  for (const [text, list] of groups.entries()) {
    for (const group of list) {
      if (latest[group] === text) continue;
      latest[group] = text;
      visit(group, text);
    }
  }
}
