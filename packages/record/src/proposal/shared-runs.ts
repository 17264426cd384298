import { wordsOf } from './desk/shingle.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Set phrases of a word or two say nothing; from three on they were taken over. */
const leastRun = 3;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ‘`´]*/gu;

/** The stretches of a text whose words, three or more in a row, another has in the same order: what a reader compares. */
export function sharedRuns(text: string, other: string): readonly Span[] {
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
    folded: wordsOf(found).join(''),
    start: index,
    end: index + found.length,
  }));
  const runs = runsOf([...other.matchAll(word)].map(([found]) => wordsOf(found).join('')));
  const shared: { start: number; end: number }[] = [];
  for (let at = 0; at + leastRun <= words.length; at += 1) {
    const run = words.slice(at, at + leastRun);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !runs.has(keyOf(run.map(({ folded }) => folded)))) continue;
    const before = shared.at(-1);
    if (before !== undefined && before.end >= first.start) before.end = last.end;
    else shared.push({ start: first.start, end: last.end });
  }
  return shared;
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + leastRun <= words.length; at += 1) runs.add(keyOf(words.slice(at, at + leastRun)));
  return runs;
}

function keyOf(run: readonly string[]): string {
  return run.join(' ');
}
