import { scorerWords } from './align.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Word precision, recall and F1 as WCXB's evaluate.py counts them. */
export function wordScore(predicted: string, wanted: string): Score {
  const own = scorerWords(predicted);
  const truth = scorerWords(wanted);
  if (truth.length === 0)
    return own.length === 0 ? { precision: 1, recall: 1, f1: 1 } : { precision: 0, recall: 0, f1: 0 };
  if (own.length === 0) return { precision: 0, recall: 0, f1: 0 };
  const there = counts(truth);
  let both = 0;
  for (const [word, count] of counts(own)) both += Math.min(count, there.get(word) ?? 0);
  const precision = both / own.length;
  const recall = both / truth.length;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The share of snippets that the text holds, letter case aside; 1 when there are none, as evaluate.py has it. */
export function snippetShare(text: string, snippets: readonly string[]): number {
  if (snippets.length === 0) return 1;
  const lower = text.toLowerCase();
  return snippets.filter((snippet) => lower.includes(snippet.toLowerCase())).length / snippets.length;
}

const shingleWords = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < Math.max(1, words.length - shingleWords + 1); at += 1) {
    const shingle = words.slice(at, at + shingleWords).join(' ');
    if (shingle !== '') found.push(shingle);
  }
  return counts(found);
}

/** One page's precision and recall of word 4-shingles, as the article benchmark's evaluate.py counts them; null when undefined. */
export function shingleScore(
  predicted: string,
  wanted: string,
): { precision: number | null; recall: number | null } {
  const own = shingles(predicted);
  const truth = shingles(wanted);
  let both = 0;
  for (const [shingle, count] of own) both += Math.min(count, truth.get(shingle) ?? 0);
  const total = (of: Map<string, number>) => [...of.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: total(own) === 0 ? null : both / total(own),
    recall: total(truth) === 0 ? null : both / total(truth),
  };
}
