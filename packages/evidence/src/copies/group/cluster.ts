import type { Relation } from '../relation.ts';
import type { PreparedText } from '../words/prepared.ts';
import { createCandidates } from './candidates.ts';
import type { Carriers } from './carriers.ts';
import { splitCompilation } from './compilation.ts';
import type { Cluster, Member } from './member.ts';
import { relate, wordsShared } from './member.ts';

/**
 * Groups texts, given fullest first, into stories. A text joins the story whose fullest text it derives
 * from, wholly or in part. It does not join for what it shares with another member only, lest a chain of
 * shared passages tie unlike stories together; a copy of a whole copy is the one exception.
 */
export function cluster(texts: readonly PreparedText[], carriers: Carriers): readonly Cluster[] {
  const fullestOf: number[] = [];
  const found = new Map<number, Member[]>();
  const relations: Relation[] = [];
  const candidates = createCandidates(carriers);
  for (const text of texts.keys()) {
    const story = findStory(text);
    fullestOf.push(story?.fullest ?? text);
    relations.push(story?.member.relation ?? 'fullest');
    if (story) found.get(story.fullest)?.push(story.member);
    else found.set(text, []);
  }
  return [...found].flatMap(([fullest, members]) => splitCompilation(texts, { fullest, members }));

  function findStory(text: number): { fullest: number; member: Member } | undefined {
    const near = candidates(text);
    const stories = [...new Set(near.map((other) => fullestOf[other] ?? other))];
    const [best] = stories
      .map((fullest) => ({ fullest, member: relate(texts, text, fullest) }))
      .filter(({ member }) => member.relation !== 'independent')
      .toSorted((x, y) => wordsShared(y.member) - wordsShared(x.member));
    return best ?? findCopyOfCopy(text, near);
  }

  function findCopyOfCopy(text: number, near: readonly number[]) {
    for (const other of near) {
      const fullest = fullestOf[other] ?? other;
      if (fullest === other || relations[other] !== 'wholly-derived') continue;
      if (relate(texts, text, other).relation !== 'wholly-derived') continue;
      const member = relate(texts, text, fullest);
      return { fullest, member: { ...member, relation: 'partly-derived' as const } };
    }
    return undefined;
  }
}
