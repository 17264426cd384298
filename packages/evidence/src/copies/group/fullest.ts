import { findTiles } from '../align/tile.ts';
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
const mostWitnesses = 8;

/**
 * The same cluster under the text that has most of the words other copies have too. The longest text is
 * not always the fullest: it may be the one with another site's notices glued on.
 */
export function chooseFullest(texts: readonly PreparedText[], cluster: Cluster): Cluster {
  if (cluster.members.length < fewestMembers) return cluster;
  const supported = count(supportedWords(texts, cluster));
  if (wordCount(texts, cluster.fullest) - supported < leastUnsupported) return cluster;
  const all = [cluster.fullest, ...cluster.members.map(({ text }) => text)];
  const tried = cluster.members
    .toSorted((a, b) => wordsShared(b) - wordsShared(a) || a.text - b.text)
    .slice(0, mostTried)
    .map(({ text }) => ({ text, supported: countSupported(texts, text, all) }));
  const best = tried.reduce((most, other) => (other.supported > most.supported ? other : most), {
    text: cluster.fullest,
    supported,
  });
  return best.text === cluster.fullest ? cluster : under(texts, best.text, all);
}

function under(texts: readonly PreparedText[], fullest: number, all: readonly number[]): Cluster {
  const others = all.filter((text) => text !== fullest);
  return { fullest, members: others.map((text) => atLeastPartly(relate(texts, text, fullest))) };
}

/** How many of a text's words some of the others have. A few of them tell nearly as much as all. */
function countSupported(texts: readonly PreparedText[], text: number, all: readonly number[]): number {
  const { words } = getText(texts, text).folded;
  const supported = new Uint8Array(words.length);
  for (const other of all.filter((each) => each !== text).slice(0, mostWitnesses)) {
    for (const { b, length } of findTiles(getText(texts, other).folded.words, words)) {
      supported.fill(1, b, b + length);
    }
  }
  return count(supported);
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

function wordCount(texts: readonly PreparedText[], text: number): number {
  return getText(texts, text).folded.words.length;
}

/**
 * What of a cluster's fullest text is the story's beyond doubt: the words that other copies have. A cluster
 * with hardly any copies, or whose every word has support, is taken at its word: undefined.
 */
export function coreText(texts: readonly PreparedText[], cluster: Cluster): PreparedText | undefined {
  if (cluster.members.length < fewestMembers) return undefined;
  const unsupported = supportedWords(texts, cluster).map((flag) => 1 - flag);
  if (count(unsupported) < leastUnsupported) return undefined;
  return withoutWords(getText(texts, cluster.fullest), unsupported);
}
