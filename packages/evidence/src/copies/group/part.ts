import type { PreparedText } from '../words/prepared.ts';
import type { Candidates } from './candidates.ts';
import { coreText } from './fullest.ts';
import type { Cluster } from './member.ts';
import { atLeastPartly, getText, type Member, relate, relateTexts, wordsShared } from './member.ts';

// A paper that restates a report’s recommendations, or a review those of an earlier one, derives from it in
// part and still tells a story of its own: to join, a quarter of the shorter must be shared.
const leastShared = 0.25;

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
      .filter(
        ({ fullest, member }) => member.relation === 'partly-derived' && sharesEnough(texts, member, fullest),
      )
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

function sharesEnough(texts: readonly PreparedText[], member: Member, fullest: number): boolean {
  const shorter = Math.min(...[member.text, fullest].map((text) => getText(texts, text).folded.words.length));
  return wordsShared(member) >= leastShared * shorter;
}
