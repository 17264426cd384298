import type { HtmlElement } from '../dom/element.ts';
import { withAncestors } from '../dom/element.ts';
import type { Extent, Sums } from '../survey/extent.ts';
import { hints } from '../survey/hints.ts';
import type { Survey } from '../survey/survey.ts';

/** Further than a page nests in practice: nothing of that kind is above the block. */
const nowhere = 30;

const tags = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'section',
  'form',
  'figure',
  'table',
  'li',
  'dl',
  'pre',
  'blockquote',
  'button',
  'p',
];
const placeOfTag: ReadonlyMap<string, number> = new Map(tags.map((tag, at) => [tag, hints.length + at]));
const distanceNames: readonly string[] = [
  ...hints.map((hint) => `hint.${hint}`),
  ...tags.map((tag) => `tag.${tag}`),
];

const levels = 5;
const sumNames = ['words', 'linked', 'prose', 'share', 'blocks', 'mean'];
const levelNames: readonly string[] = Array.from({ length: levels }, (_, level) =>
  sumNames.map((name) => `level${level}.${name}`),
).flat();

const repetitionNames = ['count', 'words', 'linked', 'level'].map((name) => `repeat.${name}`);
const aroundNames: readonly string[] = [...distanceNames, ...levelNames, ...repetitionNames];

/** What kind of thing its author made an element: its name and class. */
function makeOf({ name, attributes }: HtmlElement): string {
  return `${name} ${attributes.get('class') ?? ''}`;
}

/** What stands above a block: labels and tags by distance, and what each level of ancestors holds. */
export class Around {
  private readonly page: Survey;
  private readonly all: Sums;
  /** Neighbouring blocks share an element, distant ones hardly ever: keeping all would fill the memory. */
  private latest: { readonly element: HtmlElement; readonly values: readonly number[] } | null = null;
  readonly names = aroundNames;
  private readonly distances = new Map<HtmlElement, Uint8Array>();
  private readonly siblings = new Map<HtmlElement, Map<string, number>>();

  constructor(page: Survey) {
    this.page = page;
    this.all = page.extents.sums({ first: 0, last: page.blocks.length - 1 });
  }

  /** What stands above one element, in the order of `names`. */
  valuesOf(element: HtmlElement): readonly number[] {
    if (this.latest?.element === element) return this.latest.values;
    const values = Array.from(this.distancesOf(element));
    this.addLevels(values, element);
    this.addRepetition(values, element);
    this.latest = { element, values };
    return values;
  }

  /** How many elements up the nearest ancestor of each hint and of each telling tag is. */
  private distancesOf(element: HtmlElement): Uint8Array {
    const chain: HtmlElement[] = [];
    let distances: Uint8Array | undefined;
    for (const above of withAncestors(element)) {
      distances = this.distances.get(above);
      if (distances !== undefined) break;
      chain.push(above);
    }
    for (const below of chain.toReversed()) {
      distances = this.stepDown(distances, below);
      this.distances.set(below, distances);
    }
    return distances ?? new Uint8Array(distanceNames.length).fill(nowhere);
  }

  private stepDown(above: Uint8Array | undefined, element: HtmlElement): Uint8Array {
    const distances = new Uint8Array(distanceNames.length).fill(nowhere);
    if (above !== undefined) {
      for (let place = 0; place < above.length; place += 1) {
        distances[place] = Math.min(nowhere, (above[place] ?? nowhere) + 1);
      }
    }
    // What the body is called says something of the whole site, not of a part of the page.
    if (element.name === 'body' || element.name === 'html') return distances;
    let bits = this.page.hints.bitsOf(element);
    for (let place = 0; bits !== 0; place += 1, bits >>>= 1) if ((bits & 1) === 1) distances[place] = 0;
    const tag = placeOfTag.get(element.name);
    if (tag !== undefined) distances[tag] = 0;
    return distances;
  }

  /** Wrappers that add nothing to what they wrap are no level. */
  private addLevels(values: number[], from: HtmlElement): void {
    let level = 0;
    let size = 0;
    for (const { extent } of this.extentsAbove(from)) {
      const blocks = extent.last - extent.first + 1;
      if (blocks <= size) continue;
      if (level === levels) break;
      size = blocks;
      this.addSums(values, this.page.extents.sums(extent));
      level += 1;
    }
    for (; level < levels; level += 1) this.addSums(values, this.all);
  }

  private addSums(values: number[], sums: Sums): void {
    const words = Math.max(1, sums.words);
    values.push(sums.words, sums.linked / words, sums.prose / words);
    values.push(sums.prose / Math.max(1, this.all.prose), sums.blocks, sums.words / Math.max(1, sums.blocks));
  }

  private *extentsAbove(from: HtmlElement): Generator<{ element: HtmlElement; extent: Extent }> {
    for (const element of withAncestors(from)) {
      const extent = this.page.extents.findExtent(element);
      if (extent !== undefined) yield { element, extent };
    }
  }

  /** Siblings of the same make (name and class), as cards, list items and messages are. */
  private addRepetition(values: number[], from: HtmlElement): void {
    let level = 0;
    for (const { element } of this.extentsAbove(from)) {
      const parent = element.parent;
      const count = parent === null || element.name === 'p' ? 0 : this.countAlike(parent, element);
      if (parent !== null && count >= 3) {
        const sums = this.page.extents.sums(this.page.extents.findExtent(parent) ?? { first: 0, last: -1 });
        values.push(count, sums.words / count, sums.linked / Math.max(1, sums.words), level);
        return;
      }
      level += 1;
    }
    values.push(0, 0, 0, nowhere);
  }

  private countAlike(parent: HtmlElement, element: HtmlElement): number {
    let counts = this.siblings.get(parent);
    if (counts === undefined) {
      counts = new Map<string, number>();
      for (const child of parent.children) {
        if (typeof child === 'string') continue;
        const make = makeOf(child);
        counts.set(make, (counts.get(make) ?? 0) + 1);
      }
      this.siblings.set(parent, counts);
    }
    return counts.get(makeOf(element)) ?? 0;
  }
}
