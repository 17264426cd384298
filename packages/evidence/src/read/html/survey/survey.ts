import type { Block } from '../dom/block.ts';
import type { HtmlElement } from '../dom/element.ts';
import { withAncestors } from '../dom/element.ts';
import type { Head } from '../dom/head.ts';
import { findArticleBody } from '../dom/json-ld.ts';
import { Extents } from './extent.ts';
import { HintReader } from './hints.ts';
import type { BlockMeasure } from './measure.ts';
import { measureBlock } from './measure.ts';
import { sectionsOf, type Under } from './under.ts';

/** Everything about a page that the features of its blocks are drawn from, computed once. */
export interface Survey {
  readonly blocks: readonly Block[];
  readonly measures: readonly BlockMeasure[];
  readonly extents: Extents;
  readonly head: Head;
  readonly url: string | null;
  readonly hints: HintReader;
  /** The element that scores best as holder of the page's prose. */
  readonly core: HtmlElement | null;
  /** The block of the page's main heading, or -1. */
  readonly heading: number;
  /** The body that the page declares to machines, lower-cased, white space collapsed; may be empty. */
  readonly declaredBody: string;
  /** How often each text stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
  /** The sections of other stories and of comments that blocks stand in. */
  readonly under: readonly Under[];
  /** Blocks since the last paragraph of prose, and until the next. */
  readonly prose: { readonly since: readonly number[]; readonly until: readonly number[] };
}

/** Looks a page over. */
export function survey(page: { blocks: readonly Block[]; head: Head; url: string | null }): Survey {
  const { blocks, head, url } = page;
  const measures = blocks.map(measureBlock);
  const extents = new Extents(blocks, measures);
  const copies = new Map<string, number>();
  for (const { text } of blocks) copies.set(text, (copies.get(text) ?? 0) + 1);
  return {
    blocks,
    measures,
    extents,
    head,
    url: url ?? head.address,
    hints: new HintReader(),
    core: findCore(blocks, measures, extents),
    heading: findHeading(page, extents),
    declaredBody: (findArticleBody(head.linked) ?? '')
      .replace(/<[^>]{0,500}>/g, ' ')
      .replace(/\s+/g, ' ')
      .toLowerCase(),
    copies,
    under: sectionsOf(blocks, measures, extents),
    prose: distancesToProse(measures),
  };
}

const farthest = 30;
const proseWords = 20;

function distancesToProse(measures: readonly BlockMeasure[]): Survey['prose'] {
  const since: number[] = [];
  const until: number[] = [];
  let gap = farthest;
  measures.forEach(({ isProse, words }, at) => {
    gap = Math.min(farthest, gap + 1);
    since[at] = gap;
    if (isProse && words >= proseWords) gap = 0;
  });
  gap = farthest;
  for (let at = measures.length - 1; at >= 0; at -= 1) {
    gap = Math.min(farthest, gap + 1);
    until[at] = gap;
    const measure = measures[at];
    if (measure?.isProse && measure.words >= proseWords) gap = 0;
  }
  return { since, until };
}

/** How far up a paragraph lends its score: its parent in full, and ever less beyond. */
const lending = [1, 0.5, 0.25, 0.15, 0.1];

/** As Readability does: prose lends score to the elements around it, and links discount it. */
function findCore(
  blocks: readonly Block[],
  measures: readonly BlockMeasure[],
  extents: Extents,
): HtmlElement | null {
  const scores = new Map<HtmlElement, number>();
  blocks.forEach((block, at) => {
    const measure = measures[at];
    if (!measure?.isProse) return;
    const score = (1 + measure.commas + Math.min(3, measure.characters / 100)) * (1 - measure.linked);
    let step = 0;
    for (const element of withAncestors(block.element.parent ?? block.element)) {
      const share = lending[step];
      if (share === undefined) break;
      scores.set(element, (scores.get(element) ?? 0) + score * share);
      step += 1;
    }
  });
  let best: HtmlElement | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const extent = extents.findExtent(element);
    if (extent === undefined) continue;
    const { words, linked } = extents.sums(extent);
    const net = score * (1 - linked / Math.max(1, words));
    if (net > bestScore) [best, bestScore] = [element, net];
  }
  return best;
}

/** The h1 that shares most words with the page's title; failing an h1, the first heading that repeats it. */
function findHeading(page: { blocks: readonly Block[]; head: Head }, extents: Extents): number {
  const title = wordSet(page.head.meta.get('og:title') ?? page.head.title ?? '');
  let best = -1;
  let bestShare = 0;
  const firsts = new Set(page.head.firstHeadings.map((element) => extents.findExtent(element)?.first));
  page.blocks.forEach((block, at) => {
    const level = /^h[1-4]$/.test(block.element.name);
    if (!level && !firsts.has(at)) return;
    const words = wordSet(block.text);
    const both = [...words].filter((word) => title.has(word)).length;
    const share = (2 * both) / Math.max(1, words.size + title.size) + (firsts.has(at) ? 0.2 : 0);
    if (share > bestShare + 0.001 && share >= 0.2) [best, bestShare] = [at, share];
  });
  return best;
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
