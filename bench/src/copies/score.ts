/** How many pairs were put together, and how many of them rightly. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many pairs belong together. */
  readonly pairs: number;
}

/** Scores groups by the pairs in them against the story each document is known to tell. */
export function scorePairs(
  groups: readonly (readonly string[])[],
  storyOf: ReadonlyMap<string, string>,
): PairScore {
  const pairsOf = (count: number): number => (count * (count - 1)) / 2;
  let [given, right] = [0, 0];
  for (const group of groups) {
    given += pairsOf(group.length);
    for (const count of counts(group.map((path) => storyOf.get(path) ?? path)).values())
      right += pairsOf(count);
  }
  let pairs = 0;
  for (const count of counts(storyOf.values()).values()) pairs += pairsOf(count);
  const [precision, recall] = [given === 0 ? 1 : right / given, pairs === 0 ? 1 : right / pairs];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), pairs };
}

function counts(items: Iterable<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

/** The mean, over the true classes, of each one’s F1. */
export function macroF1(judged: readonly { readonly truth: string; readonly given: string }[]): number {
  const classes = [...new Set(judged.map(({ truth }) => truth))];
  const scores = classes.map((name) => {
    const both = judged.filter(({ truth, given }) => truth === name && given === name).length;
    const either = judged.filter(({ truth }) => truth === name).length;
    const said = judged.filter(({ given }) => given === name).length;
    return (2 * both) / (either + said);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
