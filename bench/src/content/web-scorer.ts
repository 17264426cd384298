import type { Page } from './corpus.ts';
import { snippetShare, wordScore } from './score.ts';

/** Scores each system's texts as WCXB's evaluate.py does: means over pages, and F1 for each kind of page. */
export function scoreWeb(
  pages: readonly Page[],
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const all: Record<string, Record<string, number>> = {};
  for (const [system, found] of texts) {
    const scores = pages.map((page) => {
      const text = found.get(page.id) ?? '';
      const { precision, recall, f1 } = wordScore(text, page.wanted);
      return {
        kind: page.kind,
        precision,
        recall,
        f1,
        with: snippetShare(text, page.with),
        without: snippetShare(text, page.without),
      };
    });
    const metrics: Record<string, number> = {};
    for (const metric of ['f1', 'precision', 'recall', 'with', 'without'] as const) {
      metrics[metric] = mean(scores.map((score) => score[metric]));
    }
    for (const kind of new Set(pages.map((page) => page.kind))) {
      metrics[`f1 ${kind}`] = mean(scores.filter((score) => score.kind === kind).map((score) => score.f1));
    }
    all[system] = metrics;
  }
  return all;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
