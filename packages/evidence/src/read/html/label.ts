import type { SegmentKind } from '../../document.ts';
import type { HtmlElement } from './dom/element.ts';
import { withAncestors } from './dom/element.ts';
import { findForeign } from './foreign.ts';
import { hints } from './survey/hints.ts';
import type { Survey } from './survey/survey.ts';

/** What each block of a page is, given which were chosen as its story. */
export function labelBlocks(page: Survey, chosen: readonly boolean[]): readonly SegmentKind[] {
  const foreign = findForeign(page, chosen);
  const isProse = (at: number) => (chosen[at] && page.measures[at]?.isProse) ?? false;
  const firstStory = chosen.findIndex((_, at) => isProse(at));
  const secondStory = chosen.findIndex((_, at) => at > firstStory && isProse(at));
  return page.blocks.map((_, at) => {
    if (at === page.heading) return 'headline';
    if (isCaption(page, at)) return 'caption';
    const isSummary = mayBeStandfirst(page, at, firstStory);
    if (isSummary && isNamedStandfirst(page, at)) return 'standfirst';
    if (chosen[at] && foreign[at] === null && !(at < secondStory && isCreditLine(page, at))) return 'story';
    if (isSummary && repeatsDescription(page, at)) return 'standfirst';
    const kind = labelRest(page, at);
    return kind === 'chrome' ? (foreign[at] ?? kind) : kind;
  });
}

function isCaption(page: Survey, at: number): boolean {
  const block = page.blocks[at];
  if (block === undefined) return false;
  for (const element of withAncestors(block.element)) if (element.name === 'figcaption') return true;
  return page.measures[at]?.mark === 'caption';
}

/** Who wrote the story and when, on a line above it: furniture, as in text that came without mark-up. */
function isCreditLine(page: Survey, at: number): boolean {
  const mark = page.measures[at]?.mark;
  return mark === 'byline' || mark === 'date';
}

const standfirstReach = 8;

/** Whether a block stands where a summary line would: after the heading, before the story's run. */
function mayBeStandfirst(page: Survey, at: number, firstStory: number): boolean {
  if (page.heading < 0 || at < page.heading || at > page.heading + standfirstReach) return false;
  const measure = page.measures[at];
  return (
    measure !== undefined &&
    measure.words >= 5 &&
    measure.mark !== 'byline' &&
    !(firstStory >= 0 && at > firstStory)
  );
}

/** Names that only summary lines bear; a `lead` or `intro` is often the story's first paragraph. */
const standfirstNames =
  /(?:^|[\s_-])(?:standfirst|dek|sub-?title|sub-?head(?:line|ing)?|strapline)(?:$|[\s_-])/i;

function isNamedStandfirst(page: Survey, at: number): boolean {
  const element = page.blocks[at]?.element;
  return [element, element?.parent].some((near) => standfirstNames.test(near?.attributes.get('class') ?? ''));
}

/** A description that the story itself opens with is only its first words; one left out of it is a summary. */
function repeatsDescription(page: Survey, at: number): boolean {
  const description = page.head.meta.get('og:description') ?? page.head.meta.get('description') ?? '';
  const block = page.blocks[at];
  return (
    block !== undefined &&
    (description.startsWith(block.text.slice(0, 80)) || hasHint(page, block.element, ['standfirst'], 2))
  );
}

function labelRest(page: Survey, at: number): SegmentKind {
  const block = page.blocks[at];
  const measure = page.measures[at];
  if (block === undefined || measure === undefined) return 'chrome';
  const isFurniture = measure.mark === 'furniture' || measure.mark === 'menu-word';
  if (measure.mark === 'boilerplate' || measure.cues.legal) return 'boilerplate';
  if (page.under[at] === 'comments') return 'comments';
  if (page.under[at] === 'related') return isFurniture ? 'chrome' : 'related';
  if (isInside(block.element, furnitureTags)) return 'chrome';
  if (hasHint(page, block.element, ['comments'], 8) && !isFurniture) return 'comments';
  if (measure.mark === 'related-line') return 'related';
  if (hasHint(page, block.element, ['related'], 8) && !isFurniture) return 'related';
  return isHeadlineLink(page, at) ? 'related' : 'chrome';
}

const furnitureTags = new Set(['nav', 'header', 'footer', 'form', 'button', 'select']);
const headlineWords = 6;

/** A whole block that links elsewhere and is as long as a headline is another story's headline. */
function isHeadlineLink(page: Survey, at: number): boolean {
  const measure = page.measures[at];
  return (
    measure !== undefined &&
    measure.linked > 0.9 &&
    measure.words >= headlineWords &&
    measure.functionShare > 0
  );
}

function isInside(element: HtmlElement, names: ReadonlySet<string>): boolean {
  for (const above of withAncestors(element)) if (names.has(above.name)) return true;
  return false;
}

function hasHint(page: Survey, element: HtmlElement, wanted: readonly string[], reach: number): boolean {
  let step = 0;
  for (const above of withAncestors(element)) {
    if (step > reach || above.name === 'body') return false;
    const bits = page.hints.bitsOf(above);
    if (hints.some((hint, place) => wanted.includes(hint) && (bits & (1 << place)) !== 0)) return true;
    step += 1;
  }
  return false;
}
