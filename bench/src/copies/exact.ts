/** Two texts that share words, and how much of each stands in the other, by distinct word 5-grams. */
export interface ContainedPair {
  readonly a: string;
  readonly b: string;
  /** The greater of the two containments. */
  readonly containment: number;
  readonly jaccard: number;
}

const shingleLength = 5;

// Five words that stand in more texts than this are a phrase of the language or of a template.
const mostCarriers = 64;

/** The word 5-grams of a text, by the simplest reading of "word"; apart from the engine under test. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    found.add(words.slice(at, at + shingleLength).join(' '));
  }
  return found;
}

/** Every pair of texts of which one holds at least this share of the other. Exact, and slower than it need be. */
export function findContainedPairs(
  texts: readonly { readonly path: string; readonly text: string }[],
  least: number,
): readonly ContainedPair[] {
  const shingles = texts.map(({ text }) => shinglesOf(text));
  const carriers = new Map<string, number[]>();
  for (const [at, set] of shingles.entries()) {
    for (const shingle of set) {
      const list = carriers.get(shingle);
      if (list) list.push(at);
      else carriers.set(shingle, [at]);
    }
  }
  const shared = new Map<number, number>();
  for (const list of carriers.values()) {
    if (list.length > mostCarriers) continue;
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        const pair = a * texts.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return Array.from(shared, ([pair, both]) => {
    const [a, b] = [Math.floor(pair / texts.length), pair % texts.length];
    const [inA, inB] = [shingles[a]?.size ?? 0, shingles[b]?.size ?? 0];
    return {
      a: texts[a]?.path ?? '',
      b: texts[b]?.path ?? '',
      containment: both / Math.min(inA, inB),
      jaccard: both / (inA + inB - both),
    };
  }).filter(({ containment }) => containment >= least);
}
