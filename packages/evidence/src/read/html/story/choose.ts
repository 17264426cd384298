import type { Survey } from '../survey/survey.ts';
import { featureRows } from './features.ts';
import { treeTable } from './tree-table.ts';
import type { Tree } from './trees.ts';
import { parseTree, treeValue } from './trees.ts';

/** How much more a missed word weighs than a foreign one: less than 1 prefers a clean story to a full one. */
const missWeight = 0.8;

let parsed: readonly Tree[] | undefined;

/** How likely each block is to be part of the story, 0 to 1. */
export function storyChances(page: Survey, table: readonly string[] = treeTable): number[] {
  let trees = table === treeTable ? parsed : undefined;
  const chances: number[] = [];
  for (const row of featureRows(page)) {
    trees ??= table.map((written) => parseTree(written, row.names));
    let score = 0;
    const { values } = row;
    for (const tree of trees) score += treeValue(tree, values);
    chances.push(1 / (1 + Math.exp(-score)));
  }
  if (table === treeTable) parsed = trees;
  return chances;
}

/**
 * Which blocks are the story: those above the cut that makes the expected F-measure of the choice
 * greatest. The cut so adapts to the page: where nothing is certain the likeliest is still taken.
 */
export function chooseStory(page: Survey, chances: readonly number[]): boolean[] {
  const sizes = page.measures.map(({ words }) => words + 0.5);
  const order = chances.map((_, at) => at).toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const wanted = chances.reduce((sum, chance, at) => sum + chance * (sizes[at] ?? 0), 0);
  let taken = 0;
  let found = 0;
  let best = 0;
  let cut = 1;
  for (const at of order) {
    taken += sizes[at] ?? 0;
    found += (chances[at] ?? 0) * (sizes[at] ?? 0);
    const measure = ((1 + missWeight) * found) / (taken + missWeight * wanted);
    if (measure > best) [best, cut] = [measure, chances[at] ?? 0];
  }
  return chances.map((chance) => chance >= cut);
}
