import type { PreparedText } from '../words/prepared.ts';
import type { Candidates } from './candidates.ts';
import { coreText } from './fullest.ts';
import type { Cluster } from './member.ts';
import { atLeastPartly, getText, relate, relateTexts, wordsShared } from './member.ts';

/**
 * Puts each cluster whose fullest text partly derives from another cluster’s into that one: those with
 * few copies into those with many, for a text is copied from more often than a mixture of it. What is
 * shared with a member alone does not count, lest a chain of shared passages tie unlike stories together.
 * Whole copies were put in their places before, or left out of a compilation on purpose.
 */
export function joinParts(
  texts: readonly PreparedText[],
  clusters: readonly Cluster[],
  candidates: Candidates,
): readonly Cluster[] {
  const joined = new Map<number, Cluster>();
  const cores = new Map(clusters.map((each) => [each.fullest, coreText(texts, each)]));
  const shareCore = (a: number, b: number): boolean => {
    const [coreA, coreB] = [cores.get(a), cores.get(b)];
    if (!coreA && !coreB) return true;
    return relateTexts(coreA ?? getText(texts, a), coreB ?? getText(texts, b)).relation !== 'independent';
  };
  const most = clusters.toSorted((a, b) => b.members.length - a.members.length || a.fullest - b.fullest);
  for (const cluster of most) {
    const [best] = candidates(cluster.fullest)
      .filter((other) => joined.has(other))
      .map((fullest) => ({ fullest, member: relate(texts, cluster.fullest, fullest) }))
      .filter(({ member }) => member.relation === 'partly-derived')
      .toSorted((a, b) => wordsShared(b.member) - wordsShared(a.member))
      .filter(({ fullest }) => shareCore(cluster.fullest, fullest));
    const whole = best && joined.get(best.fullest);
    if (!whole) joined.set(cluster.fullest, cluster);
    else {
      const members = cluster.members.map(({ text }) => atLeastPartly(relate(texts, text, whole.fullest)));
      joined.set(whole.fullest, { ...whole, members: [...whole.members, best.member, ...members] });
    }
  }
  return [...joined.values()];
}
