import type { PreparedText } from '../words/prepared.ts';
import type { Cluster, Member } from './member.ts';
import { atLeastPartly, getText, relate, wordsShared } from './member.ts';

// Two members share a part of the fullest text when this much of the lesser one lies in the other's part.
const leastOverlap = 0.2;

// A second part smaller than this is an excerpt, not another story.
const leastPart = 0.25;

interface Part {
  readonly covered: Uint8Array;
  readonly members: readonly Member[];
}

/**
 * A page that carries two stories derives from both, or they from it, and would tie them together. Where
 * the members take separate large parts of the fullest text, it stays with those that share its largest
 * part; the others are stories of their own.
 */
export function splitCompilation(texts: readonly PreparedText[], cluster: Cluster): readonly Cluster[] {
  const size = getText(texts, cluster.fullest).folded.words.length;
  const parts = cluster.members
    .toSorted((a, b) => wordsShared(b) - wordsShared(a) || a.text - b.text)
    .reduce((found: readonly Part[], member) => place(found, member, size), [])
    .toSorted((a, b) => count(b.covered) - count(a.covered));
  const apart = parts.slice(1).filter((part) => count(part.covered) >= leastPart * size);
  const moved = new Set(apart.flatMap((part) => part.members));
  const kept = { ...cluster, members: cluster.members.filter((member) => !moved.has(member)) };
  return [kept, ...apart.flatMap((part) => regroup(texts, part.members))];
}

/** Puts a member with every part that it shares, making them one; with none, it begins a part. */
function place(parts: readonly Part[], member: Member, size: number): readonly Part[] {
  const covered = new Uint8Array(size);
  for (const { b, length } of member.tiles) covered.fill(1, b, b + length);
  const least = leastOverlap * wordsShared(member);
  const shared = new Set(parts.filter((part) => common(part.covered, covered) >= least));
  const joined = [...shared].reduce(
    (sum: Part, part) => ({
      covered: sum.covered.map((flag, at) => flag | (part.covered[at] ?? 0)),
      members: [...part.members, ...sum.members],
    }),
    { covered, members: [member] },
  );
  return [...parts.filter((part) => !shared.has(part)), joined];
}

function regroup(texts: readonly PreparedText[], members: readonly Member[]): readonly Cluster[] {
  const [fullest, ...others] = members.map(({ text }) => text).toSorted((a, b) => a - b);
  if (fullest === undefined) return [];
  const related = others.map((text) => relate(texts, text, fullest));
  const apart = related.filter(({ relation }) => relation === 'independent');
  const derived = related.filter(({ relation }) => relation !== 'independent').map(atLeastPartly);
  return [{ fullest, members: derived }, ...regroup(texts, apart)];
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

function common(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, flag, at) => sum + (flag & (b[at] ?? 0)), 0);
}
