import type { Block } from '../dom/block.ts';
import type { HtmlElement } from '../dom/element.ts';
import { withAncestors } from '../dom/element.ts';

/** What a run of blocks holds. */
export interface Sums {
  words: number;
  linked: number;
  /** Words in blocks that read as running prose. */
  prose: number;
  blocks: number;
  headings: number;
}

/** The run of blocks that an element holds: `first` to `last`, both inclusive. */
export interface Extent {
  first: number;
  last: number;
}

/** The measures of a block that sums are made of. */
export interface Measured {
  readonly words: number;
  readonly linked: number;
  readonly isProse: boolean;
  readonly isHeading: boolean;
}

/** Which blocks each element holds, and what those blocks sum to, in constant time a question. */
export class Extents {
  private readonly extents = new Map<HtmlElement, Extent>();
  private readonly running: Sums[] = [{ words: 0, linked: 0, prose: 0, blocks: 0, headings: 0 }];

  constructor(blocks: readonly Block[], measured: readonly Measured[]) {
    blocks.forEach((block, at) => {
      for (const element of withAncestors(block.element)) {
        const extent = this.extents.get(element);
        if (extent === undefined) this.extents.set(element, { first: at, last: at });
        else extent.last = at;
      }
    });
    for (const block of measured) {
      const before = this.running.at(-1) ?? { words: 0, linked: 0, prose: 0, blocks: 0, headings: 0 };
      this.running.push({
        words: before.words + block.words,
        linked: before.linked + block.words * block.linked,
        prose: before.prose + (block.isProse ? block.words : 0),
        blocks: before.blocks + 1,
        headings: before.headings + (block.isHeading ? 1 : 0),
      });
    }
  }

  /** The extent of an element that holds at least one block. */
  findExtent(element: HtmlElement): Extent | undefined {
    return this.extents.get(element);
  }

  sums({ first, last }: Extent): Sums {
    const from = this.running[Math.max(0, first)];
    const to = this.running[Math.min(this.running.length - 1, last + 1)];
    if (from === undefined || to === undefined)
      return { words: 0, linked: 0, prose: 0, blocks: 0, headings: 0 };
    return {
      words: to.words - from.words,
      linked: to.linked - from.linked,
      prose: to.prose - from.prose,
      blocks: to.blocks - from.blocks,
      headings: to.headings - from.headings,
    };
  }
}
