import { findLetterSubject } from '../title.ts';
import type { Block } from './block.ts';
import { groupBy } from './group.ts';

// A title is set so much larger than the text.
const leastRatio = 1.15;
const mostCharacters = 300;

/** The largest text of the first page, when it is larger than the body; in a letter, whose largest is the letterhead, its subject. */
export function findHeadline(blocks: readonly Block[]): Block | undefined {
  const story = blocks.filter(({ kind }) => kind === 'story');
  const opening = story.filter(({ first }) => first.page === 0);
  const { isLetter, subject } = findLetterSubject(opening.map(({ text }) => text));
  if (isLetter) return subject === null ? undefined : opening[subject];
  const largest = opening.reduce<Block | undefined>(
    (best, block) => (best && best.first.size >= block.first.size ? best : block),
    undefined,
  );
  const body = bodySize(story);
  const isTitle = largest && largest.first.size >= body * leastRatio && /\p{Letter}{3}/u.test(largest.text);
  return isTitle && largest.text.length <= mostCharacters ? largest : undefined;
}

function bodySize(blocks: readonly Block[]): number {
  const bySize = groupBy(blocks, ({ first }) => Math.round(first.size * 2) / 2);
  const weight = (group: readonly Block[]) => group.reduce((sum, { text }) => sum + text.length, 0);
  const [most] = [...bySize].toSorted((a, b) => weight(b[1]) - weight(a[1]));
  return most?.[0] ?? 0;
}
