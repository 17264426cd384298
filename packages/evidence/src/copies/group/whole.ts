import type { PreparedText } from '../words/prepared.ts';
import type { Candidates } from './candidates.ts';
import type { Cluster, Member } from './member.ts';
import { atLeastPartly, relate, wordsShared } from './member.ts';

/**
 * The texts that are whole copies of others, each under the fullest text it derives from. Texts are given
 * fullest first; one that derives wholly from none before it begins a cluster. A copy of a copy, which
 * may have lost what the first copy had of the fullest, stays with it.
 */
export function clusterWholeCopies(
  texts: readonly PreparedText[],
  candidates: Candidates,
): readonly Cluster[] {
  const fullestOf: number[] = [];
  const clusters = new Map<number, Member[]>();
  for (const text of texts.keys()) {
    const found = findFullest(text);
    fullestOf.push(found?.fullest ?? text);
    if (found) clusters.get(found.fullest)?.push(found.member);
    else clusters.set(text, []);
  }
  return Array.from(clusters, ([fullest, members]) => ({ fullest, members }));

  function findFullest(text: number): { fullest: number; member: Member } | undefined {
    const fuller = candidates(text).filter((other) => other < text);
    const [best] = [...new Set(fuller.map((other) => fullestOf[other] ?? other))]
      .map((fullest) => ({ fullest, member: relate(texts, text, fullest) }))
      .filter(({ member }) => member.relation === 'wholly-derived')
      .toSorted((x, y) => wordsShared(y.member) - wordsShared(x.member));
    if (best) return best;
    for (const copy of fuller) {
      const fullest = fullestOf[copy] ?? copy;
      if (fullest === copy || relate(texts, text, copy).relation !== 'wholly-derived') continue;
      return { fullest, member: atLeastPartly(relate(texts, text, fullest)) };
    }
    return undefined;
  }
}
