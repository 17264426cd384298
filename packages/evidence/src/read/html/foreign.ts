import type { SegmentKind } from '../../document.ts';
import { folded } from '../../segment/lexicon/phrases.ts';
import { relatedHeadings } from '../../segment/lexicon/sections.ts';
import type { HtmlElement } from './dom/element.ts';
import type { Extent } from './survey/extent.ts';
import type { Survey } from './survey/survey.ts';

/** What a part of the page is said to hold that is not its story. */
type Foreign = Extract<SegmentKind, 'chrome' | 'related' | 'comments'>;

/**
 * Which blocks are not story whatever the trees made of them, because the page says so: they stand in a
 * box named as advertising or a newsletter, below the word "Advertisement", under a heading of other
 * stories, or begin "READ MORE:". A promise taken from one of these would be put in somebody's mouth.
 */
export function findForeign(page: Survey, chosen: readonly boolean[]): readonly (Foreign | null)[] {
  const boxes = new Boxes();
  const labelled = underAdvertLabel(page);
  const found = page.blocks.map((_, at): Foreign | null => {
    if (labelled.has(at) || isFurniture(page, at)) return 'chrome';
    if (isPointer(page, at)) return 'related';
    return null;
  });
  const boxed = page.blocks.map(({ element }) => boxes.findKind(element));
  const under = inRelatedSections(page);
  const sections = [
    shareOfStory(page, chosen, boxed) <= mostOfStory.box ? boxed : [],
    shareOfStory(page, chosen, under) <= mostOfStory.section ? under : [],
  ];
  return found.map((kind, at) => kind ?? sections.map((kinds) => kinds[at] ?? null).find(Boolean) ?? null);
}

/**
 * What stands beside a story holds little of what was chosen as story; a list page is made of such boxes.
 * A heading that a reader sees is surer than a name in the mark-up.
 */
const mostOfStory = { box: 0.15, section: 0.3 };

function shareOfStory(page: Survey, chosen: readonly boolean[], kinds: readonly (Foreign | null)[]): number {
  let all = 0;
  let beside = 0;
  chosen.forEach((isStory, at) => {
    const words = isStory ? (page.measures[at]?.words ?? 0) : 0;
    all += words;
    if (kinds[at]) beside += words;
  });
  return beside / Math.max(1, all);
}

/** Words like "More about forms" or "Features" also head parts of a story; those of other stories are links. */
const leastLinked = 0.3;

/** Sections whose heading is a set phrase for other stories, or reads like one and has links below it. */
function inRelatedSections(page: Survey): readonly (Foreign | null)[] {
  const kinds = page.blocks.map((): Foreign | null => null);
  for (let first = 0; first < kinds.length; ) {
    let next = first + 1;
    while (next < kinds.length && page.under[next] === page.under[first]) next += 1;
    if (page.under[first] === 'related' && isSurelyRelated(page, { first, last: next - 1 }))
      kinds.fill('related', first, next);
    first = next;
  }
  return kinds;
}

function isSurelyRelated(page: Survey, section: Extent): boolean {
  const { words, linked } = page.extents.sums(section);
  const heading = folded(page.blocks[section.first]?.text ?? '');
  return relatedHeadings.has(heading) || linked >= leastLinked * words;
}

/** What the names that authors give to boxes say of them, as whole words of a class, id or label. */
const boxNames: readonly (readonly [Foreign, RegExp])[] = [
  [
    'chrome',
    /(?:^|[\s_-])(?:ads?|adverts?|advertisement|advertising|ad-?(?:slot|unit|box|container|wrapper)|dfp|mpu|gpt|sponsor(?:ed)?|promo(?:s|ted|tion)?|newsletters?|subscribe|sign-?up|paywall|cookies?|consent|share|sharing)(?:$|[\s_\d-])/i,
  ],
  [
    'related',
    /(?:^|[\s_-])(?:related|recommended|recommendations|recirc(?:ulation)?|outbrain|taboola|most-?(?:read|popular|viewed)|also-?(?:read|like)|read-?(?:next|also)|see-?also|trending|more-?(?:stories|news|articles))(?:$|[\s_\d-])/i,
  ],
  [
    'comments',
    /(?:^|[\s_-])(?:comments|comment-?(?:list|section|thread)|disqus|reader-?comments)(?:$|[\s_\d-])/i,
  ],
];
const boxTags: Readonly<Record<string, Foreign>> = { button: 'chrome', nav: 'chrome', select: 'chrome' };
const nameAttributes = ['class', 'id', 'aria-label', 'data-testid', 'data-component'] as const;
/** What the whole page is called says nothing of a part of it. */
const pageTags = new Set(['body', 'html', 'main', 'article', '#document']);

/** Tells the innermost named box around an element; each element is looked at once. */
class Boxes {
  private readonly known = new Map<HtmlElement, Foreign | null>();

  findKind(element: HtmlElement): Foreign | null {
    const chain: HtmlElement[] = [];
    let kind: Foreign | null = null;
    for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
      const known = this.known.get(at);
      if (known !== undefined) {
        kind = known;
        break;
      }
      chain.push(at);
    }
    for (const below of chain.toReversed()) {
      kind = ownKind(below) ?? kind;
      this.known.set(below, kind);
    }
    return kind;
  }
}

function ownKind({ name, attributes }: HtmlElement): Foreign | null {
  if (pageTags.has(name)) return null;
  for (const attribute of nameAttributes) {
    const value = attributes.get(attribute);
    if (value === undefined) continue;
    for (const [kind, names] of boxNames) if (names.test(value)) return kind;
  }
  return boxTags[name] ?? null;
}

const advertLabel =
  /^(?:advert(?:isement|ising)?s?|sponsored(?: content| post)?|promoted(?: content)?|paid post|ad)$/;
/** More than an advertisement says: the label then stands above the story itself. */
const mostAdvertWords = 80;

/** The blocks that share an element with the word "Advertisement" at its head. */
function underAdvertLabel(page: Survey): ReadonlySet<number> {
  const found = new Set<number>();
  page.blocks.forEach(({ element, text }, at) => {
    if (text.length > 20 || !advertLabel.test(folded(text))) return;
    for (let above: HtmlElement | null = element; above !== null; above = above.parent) {
      const extent = page.extents.findExtent(above);
      if (extent === undefined || extent.first !== at) break;
      if (page.extents.sums(extent).words > mostAdvertWords) break;
      for (let inside = extent.first; inside <= extent.last; inside += 1) found.add(inside);
    }
  });
  return found;
}

const advertLine = /^(?:advert(?:isement)?|sponsored|promoted|paid post)\s*[:|–—-]\s*\S/i;
const buttonWords = 8;

/** House lines, and rows of links that share or follow: never story, wherever they stand. */
function isFurniture(page: Survey, at: number): boolean {
  const measure = page.measures[at];
  if (measure === undefined) return false;
  return (
    measure.mark === 'furniture' ||
    (measure.cues.share && measure.linked > 0.8 && measure.words <= buttonWords) ||
    (measure.cues.advert && advertLine.test(page.blocks[at]?.text ?? ''))
  );
}

const pointer =
  /^\W*(?:read (?:more|also|next|on)|also read|see also|related(?: \w+)?|more on this|don['’]t miss|must read)\s*[:|»>–-]/i;

/** A line that sends the reader to another story. */
function isPointer(page: Survey, at: number): boolean {
  const measure = page.measures[at];
  if (measure?.mark !== 'related-line') return false;
  return measure.linked > 0.3 || pointer.test(page.blocks[at]?.text ?? '');
}
