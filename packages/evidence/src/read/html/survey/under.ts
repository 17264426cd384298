import type { Mark } from '../../../segment/unit.ts';
import type { Block } from '../dom/block.ts';
import { withAncestors } from '../dom/element.ts';
import type { Extent, Extents } from './extent.ts';
import type { BlockMeasure } from './measure.ts';

/** The kind of section, told by its heading, that a block stands in. */
export type Under = 'related' | 'comments' | null;

const openers: Readonly<Partial<Record<Mark, Under>>> = {
  'related-heading': 'related',
  'comment-heading': 'comments',
};
/** These words head a section of other stories or comments only where they are set as a heading. */
const headingOpeners: Readonly<Partial<Record<Mark, Under>>> = {
  'faint-related-heading': 'related',
  'faint-comment-heading': 'comments',
};

const mostHeadingWords = 10;

/** For each block, whether a heading above it says that other stories or comments follow. */
export function sectionsOf(
  blocks: readonly Block[],
  measures: readonly BlockMeasure[],
  extents: Extents,
): readonly Under[] {
  const under: Under[] = new Array<Under>(blocks.length).fill(null);
  blocks.forEach((block, at) => {
    const measure = measures[at];
    // A heading inside a section adds nothing to it; asking it all the same would make long lists quadratic.
    if (measure === undefined || measure.words > mostHeadingWords || under[at] !== null) return;
    const isSet = measure.isHeading || block.bold;
    const kind = openers[measure.mark] ?? (isSet ? headingOpeners[measure.mark] : undefined);
    if (kind === undefined) return;
    const { last } = governedBy(at, blocks, { measures, extents });
    for (let inside = at; inside <= last; inside += 1) under[inside] ??= kind;
  });
  return under;
}

/**
 * What a heading governs: the largest element that begins with it; or, where that is the heading alone,
 * what follows it in its parent up to the next heading of its rank.
 */
function governedBy(
  at: number,
  blocks: readonly Block[],
  page: { measures: readonly BlockMeasure[]; extents: Extents },
): Extent {
  const block = blocks[at];
  let last = at;
  let beyond = at;
  if (block === undefined) return { first: at, last };
  for (const element of withAncestors(block.element)) {
    const extent = page.extents.findExtent(element);
    if (extent === undefined) break;
    beyond = extent.last;
    if (extent.first !== at) break;
    last = extent.last;
  }
  if (last > at) return { first: at, last };
  const level = page.measures[at]?.headingLevel || 6;
  for (let next = at + 1; next <= beyond; next += 1) {
    const there = page.measures[next]?.headingLevel ?? 0;
    if (there > 0 && there <= level) break;
    last = next;
  }
  return { first: at, last };
}
