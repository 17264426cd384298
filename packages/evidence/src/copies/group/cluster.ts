import type { PreparedText } from '../words/prepared.ts';
import { createCandidates } from './candidates.ts';
import type { Carriers } from './carriers.ts';
import { splitCompilation } from './compilation.ts';
import { chooseFullest } from './fullest.ts';
import type { Cluster } from './member.ts';
import { joinParts } from './part.ts';
import { clusterWholeCopies } from './whole.ts';

/** Groups texts, given fullest first, into stories: first the whole copies, then what partly derives from them. */
export function cluster(texts: readonly PreparedText[], carriers: Carriers): readonly Cluster[] {
  const candidates = createCandidates(carriers);
  const whole = clusterWholeCopies(texts, candidates)
    .flatMap((found) => splitCompilation(texts, found))
    .map((found) => chooseFullest(texts, found));
  return joinParts(texts, whole, candidates);
}
