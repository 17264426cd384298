import type { Fingerprints } from './fingerprint.ts';

/** Which texts carry each fingerprint: an inverted index over texts given in a fixed order. */
export interface Carriers {
  /** The fingerprints of text `t`, by number, in order of place. */
  readonly prints: readonly Int32Array[];
  /** The texts that carry fingerprint `p`, in order, each once: `texts[offsets[p] … offsets[p + 1])`. */
  readonly offsets: Int32Array;
  readonly texts: Int32Array;
}

/** Indexes texts whose fingerprints have numbers below `size`. */
export function indexCarriers(all: readonly Fingerprints[], size: number): Carriers {
  const prints = all.map(({ numbers }) => numbers);
  const offsets = new Int32Array(size + 1);
  eachCarrier(prints, size, (print) => {
    offsets[print + 1] = (offsets[print + 1] ?? 0) + 1;
  });
  for (let print = 0; print < size; print += 1) {
    offsets[print + 1] = (offsets[print + 1] ?? 0) + (offsets[print] ?? 0);
  }
  const filled = offsets.slice();
  const texts = new Int32Array(offsets[size] ?? 0);
  eachCarrier(prints, size, (print, text) => {
    texts[filled[print] ?? 0] = text;
    filled[print] = (filled[print] ?? 0) + 1;
  });
  return { prints, offsets, texts };
}

/** How many texts carry a fingerprint. */
export function carrierCount({ offsets }: Carriers, print: number): number {
  return (offsets[print + 1] ?? 0) - (offsets[print] ?? 0);
}

function eachCarrier(
  prints: readonly Int32Array[],
  size: number,
  visit: (print: number, text: number) => void,
): void {
  const latest = new Int32Array(size).fill(-1);
  for (const [text, list] of prints.entries()) {
    for (const print of list) {
      if (latest[print] === text) continue;
      latest[print] = text;
      visit(print, text);
    }
  }
}
