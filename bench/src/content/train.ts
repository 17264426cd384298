import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Inspection } from '@candour/evidence/html';
import { alignBlocks, scorerWords } from './align.ts';
import { boost, type Settings, type Tree } from './boost.ts';
import { articlePages, type Page, webPages } from './corpus.ts';
import { shingleScore, wordScore } from './score.ts';

/*
 * Fits the table of trees that judges blocks, and says how well it does on pages it was not fitted on.
 *   npx tsx --conditions=source bench/src/content/train.ts --data DIR [--all] [--out FILE]
 * DIR holds `aeb` and `wcxb/dev`. Without --all only the tune half is fitted on, and the figures on the
 * report half are honest; with --all every page is, and only the two-fold figures printed first are.
 */
const settings: Settings = {
  trees: 240,
  leaves: 16,
  rate: 0.06,
  leastWeight: 8,
  ridge: 4,
  features: 0.3,
  rows: 0.5,
  seed: 1,
};

interface Lesson {
  readonly page: Page;
  readonly isNews: boolean;
  readonly inspection: Inspection;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/content' },
    out: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

// A page's address is not given: those who read a file rarely know it.
const lessons: Lesson[] = [
  ...articlePages(join(values.data, 'aeb')).map((page) => ({ page, isNews: true })),
  ...webPages(join(values.data, 'wcxb/dev')).map((page) => ({ page, isNews: false })),
].map(({ page, isNews }) => ({ page, isNews, inspection: new Inspection(page.html) }));

const tune = lessons.filter(({ page }) => page.half === 'tune');
const report = lessons.filter(({ page }) => page.half === 'report');
const onTune = fit(tune);
say('fitted on tune, measured on report', onTune, report);
if (values.all) say('fitted on report, measured on tune', fit(report), tune);
const table = values.all ? fit(lessons) : onTune;
if (values.out) writeFileSync(values.out, written(table));

function fit(on: readonly Lesson[]): string[] {
  const rows: (readonly number[])[] = [];
  const wanted: number[] = [];
  const weights: number[] = [];
  let names: readonly string[] = [];
  for (const { page, inspection } of on) {
    const size = scorerWords(page.wanted).length;
    const shares = alignBlocks(inspection.texts, page.wanted);
    // A page whose wanted text is not in its HTML at all would teach that prose is not story.
    if (size === 0 || shares.every((share) => share < 0.5)) continue;
    const features = inspection.features();
    names = features.names;
    features.rows.forEach((row, at) => {
      rows.push(row);
      wanted.push(shares[at] ?? 0);
      weights.push(Math.min(1, ((inspection.words[at] ?? 0) + 1) / (size + 50)));
    });
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const columns = names.map((_, place) => Float64Array.from(rows, (row) => row[place] ?? 0));
  const samples = {
    names,
    columns,
    wanted: Float64Array.from(wanted),
    weights: Float64Array.from(weights, (weight) => weight / mean),
  };
  return boost(samples, settings).map(writeTree);
}

function writeTree(tree: Tree): string {
  if (typeof tree === 'number') return String(tree);
  return `${tree.feature}<${tree.below}?${writeTree(tree.yes)}:${writeTree(tree.no)}`;
}

function written(trees: readonly string[]): string {
  const lines = trees.map((tree) => `  '${tree}',`).join('\n');
  return `/**
 * Trees that judge whether a block is story, fitted by bench/src/content/train.ts. Each line is one tree:
 * \`feature<number?then:otherwise\`, down to a value; a block's values add up to the log odds that it is story.
 */
export const treeTable: readonly string[] = [
${lines}
];
`;
}

function say(what: string, trees: readonly string[], pages: readonly Lesson[]): void {
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const news = pages
    .filter(({ isNews }) => isNews)
    .map(({ page, inspection }) => shingleScore(inspection.story(trees), page.wanted));
  const web = pages
    .filter(({ isNews }) => !isNews)
    .map(({ page, inspection }) => wordScore(inspection.story(trees), page.wanted));
  const precision = mean(news.flatMap((score) => score.precision ?? []));
  const recall = mean(news.flatMap((score) => score.recall ?? []));
  const f1 = (2 * precision * recall) / (precision + recall);
  process.stderr.write(
    `${what}: aeb F1 ${f1.toFixed(4)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}), wcxb F1 ${mean(web.map((score) => score.f1)).toFixed(4)}\n`,
  );
}
