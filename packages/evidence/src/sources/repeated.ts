import { fidelityOf } from '../copies/fidelity.ts';
import { foldText } from '../copies/words/fold.ts';
import { Vocabulary } from '../copies/words/vocabulary.ts';
import type { Choose, Proposed } from './trace.ts';

// Shorter runs recur by chance (“will be published in the autumn”).
const run = 8;

/**
 * Joins proposals of different stories that are in the same words: the letter that promises, and the
 * news story that quotes it. Only exact words join; who repeats a promise in his own words reports it.
 * `may` tells whether two proposals in the same words can be one (the same maker, say).
 */
export function joinRepeated<P extends Proposed>(
  proposals: readonly P[],
  { may, choose }: { readonly may: (a: P, b: P) => boolean; readonly choose: Choose<P> },
): readonly P[] {
  const vocabulary = new Vocabulary();
  const byRun = new Map<string, number>();
  const joined: P[] = [];
  for (const proposal of proposals) {
    const runs = runsOf(proposal.text, vocabulary);
    const candidates = new Set(runs.map((each) => byRun.get(each)).filter((at) => at !== undefined));
    const at = [...candidates].find((index) => {
      const earlier = joined[index];
      return earlier !== undefined && may(earlier, proposal) && sameWords(earlier.text, proposal.text);
    });
    const earlier = at === undefined ? undefined : joined[at];
    if (at === undefined || earlier === undefined) joined.push(proposal);
    else joined[at] = { ...choose(earlier, proposal), evidence: [...earlier.evidence, ...proposal.evidence] };
    for (const each of runs) if (!byRun.has(each)) byRun.set(each, at ?? joined.length - 1);
  }
  return joined;
}

function runsOf(text: string, vocabulary: Vocabulary): readonly string[] {
  const { words } = foldText(text, [{ start: 0, end: text.length }], vocabulary);
  return Array.from({ length: Math.max(0, words.length - run + 1) }, (_, at) =>
    words.slice(at, at + run).join(' '),
  );
}

function sameWords(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return fidelityOf(shorter, longer).fidelity === 'exact';
}
