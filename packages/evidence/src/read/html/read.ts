import type { Segment, SegmentKind } from '../../document.ts';
import { labelCards } from '../../segment/cards.ts';
import { cover } from '../../segment/cover.ts';
import { segmentText } from '../../segment/segment-text.ts';
import { toUnits } from '../../segment/unit.ts';
import { type Parsed, refuse } from '../content.ts';
import type { Block } from './dom/block.ts';
import { blocksOf } from './dom/blocks.ts';
import { type Head, readHead } from './dom/head.ts';
import { parseHtml } from './dom/tree.ts';
import { labelBlocks } from './label.ts';
import { findDeclaredDate, findPublishedAt } from './published.ts';
import { chooseStory, storyChances } from './story/choose.ts';
import { type Survey, survey } from './survey/survey.ts';
import { findDeclaredTitle, findTitle } from './title.ts';

/**
 * Reads a page: all its text as a reader sees it, a label for every character, its title and its own
 * date. `url` may help to tell what kind of page it is. Any markup gives a reading; a page without a
 * word of text is refused.
 */
export function readHtml(html: string, url: string | null = null): Parsed {
  const root = parseHtml(html);
  const blocks = blocksOf(root);
  if (blocks.length === 0) return refuseEmpty(html);
  const head = readHead(root);
  const joined = join(blocks);
  const content = isPlain(blocks, head)
    ? plainContent(head, joined.text)
    : pageContent(survey({ blocks, head, url }), joined);
  return { ok: true, content };
}

type Content = Extract<Parsed, { ok: true }>['content'];

function pageContent(page: Survey, joined: Text): Content {
  const segments = pageSegments(page, joined);
  const story = segments.find(({ kind }) => kind === 'story');
  const storyStart = joined.starts.findIndex((start) => start >= (story?.start ?? 0));
  return {
    title: findTitle(page),
    publishedAt: findPublishedAt(page, storyStart),
    text: joined.text,
    segments,
  };
}

function refuseEmpty(html: string): Parsed {
  if (/<frame\b/i.test(html)) {
    return refuse('frames-only', 'This page only frames other pages; save and read the framed page itself.');
  }
  return refuse(
    'no-text',
    'This page holds no text of its own, as pages drawn by a program do; save it from a browser once it shows.',
  );
}

interface Text {
  readonly text: string;
  /** Where each block begins. */
  readonly starts: readonly number[];
}

function join(blocks: readonly Block[]): Text {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { text, gap } of blocks) {
    const space = starts.length === 0 ? '' : gap === 'line' ? '\n' : '\n\n';
    parts.push(space, text);
    starts.push(length + space.length);
    length += space.length + text.length;
  }
  return { text: parts.join(''), starts };
}

/** Many times what the longest real pages hold; to judge each block of more would take too long. */
const mostJudged = 50_000;

/** A page that only sets text, without links or headings, is as plain text to us; so is one without end. */
function isPlain(blocks: readonly Block[], head: Head): boolean {
  if (blocks.length > mostJudged) return true;
  return blocks.every(({ linked }) => linked === 0) && head.firstHeadings.length === 0;
}

function plainContent(head: Head, text: string): Content {
  const { title, publishedAt, segments } = segmentText(text);
  return {
    title: findDeclaredTitle(head) ?? title,
    publishedAt: findDeclaredDate(head) ?? publishedAt,
    text,
    segments,
  };
}

function pageSegments(page: Survey, { text, starts }: Text): readonly Segment[] {
  const kinds = labelBlocks(page, chooseStory(page, storyChances(page)));
  const labels: Segment[] = [];
  for (let first = 0; first < kinds.length; ) {
    const kind: SegmentKind = kinds[first] ?? 'chrome';
    let next = first + 1;
    while (kinds[next] === kind) next += 1;
    const start = starts[first] ?? 0;
    const end = (starts[next - 1] ?? 0) + (page.blocks[next - 1]?.text.length ?? 0);
    const found = kind === 'related' ? cardsIn(text, { start, end }) : [{ kind, start, end }];
    for (const label of found) labels.push(label);
    first = next;
  }
  return cover(text, labels);
}

/** Each other story apart, with its publisher and age where the page shows them. */
function cardsIn(text: string, { start, end }: { start: number; end: number }): readonly Segment[] {
  const cards = labelCards(toUnits(text.slice(start, end)));
  return cards.map((card) => ({ ...card, start: start + card.start, end: start + card.end }));
}
