import type { PreparedText } from '../words/prepared.ts';
import { withoutWords } from '../words/prepared.ts';
import type { Cluster } from './member.ts';
import { atLeastPartly, getText, relate, supportedWords, wordsShared } from './member.ts';

// With fewer copies than this nothing tells what the longest text has more than the others from what was
// glued to it.
const fewestMembers = 2;

// A sentence that no copy has is the ordinary reason why a text is the fullest.
const leastUnsupported = 30;

const mostTried = 3;

/**
 * The same cluster under the text that has most of the words other copies have too. The longest text is
 * not always the fullest: it may be the one with another site's notices glued on.
 */
export function chooseFullest(texts: readonly PreparedText[], cluster: Cluster): Cluster {
  if (cluster.members.length < fewestMembers) return cluster;
  const supported = countSupported(texts, cluster);
  if (supportedWords(texts, cluster).length - supported < leastUnsupported) return cluster;
  const tried = cluster.members
    .toSorted((a, b) => wordsShared(b) - wordsShared(a) || a.text - b.text)
    .slice(0, mostTried)
    .map(({ text }) => under(texts, cluster, text));
  return tried.reduce(
    (best, other) => (countSupported(texts, other) > countSupported(texts, best) ? other : best),
    cluster,
  );
}

function under(texts: readonly PreparedText[], cluster: Cluster, fullest: number): Cluster {
  const others = [cluster.fullest, ...cluster.members.map(({ text }) => text)].filter(
    (text) => text !== fullest,
  );
  return { fullest, members: others.map((text) => atLeastPartly(relate(texts, text, fullest))) };
}

function countSupported(texts: readonly PreparedText[], cluster: Cluster): number {
  return supportedWords(texts, cluster).reduce((sum, flag) => sum + flag, 0);
}

/**
 * What of a cluster's fullest text is the story's beyond doubt: the words that other copies have. A cluster
 * with hardly any copies is taken at its word.
 */
export function coreText(texts: readonly PreparedText[], cluster: Cluster): PreparedText {
  const text = getText(texts, cluster.fullest);
  if (cluster.members.length < fewestMembers) return text;
  return withoutWords(
    text,
    supportedWords(texts, cluster).map((flag) => 1 - flag),
  );
}
