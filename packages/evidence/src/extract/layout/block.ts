import { paragraphs, sentences } from '../../sentence.ts';
import type { Span } from '../../span.ts';
import type { Marker } from './marker.ts';
import { findMarker } from './marker.ts';

/** A paragraph, heading, list item or table row of a story, with the heading it stands under. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row';
  readonly marker: Marker | null;
  /** The block without its marker. */
  readonly body: Span;
  /** The last heading above, or an empty string. */
  readonly heading: string;
  /** The heading that opened the section, and the last one under it where there is one. */
  readonly trail: readonly string[];
}

const longestHeading = 110;
const mostHeadingWords = 14;

/** The blocks of the given stretches of a flattened text, in order. */
export function blocksOf(flat: string, within: readonly Span[]): readonly Block[] {
  const found: Block[] = [];
  let trail: readonly string[] = [];
  for (const line of within.flatMap((span) => paragraphs(flat, span))) {
    const words = flat.slice(line.start, line.end);
    const marker = findMarker(words) ?? null;
    const body = { start: line.start + (marker?.length ?? 0), end: line.end };
    const shape = kindOf(words, flat.slice(body.start, body.end), marker);
    // What stands under "Recommendation 7" is its text, however short.
    const isItsText = shape === 'heading' && marker === null && isBareLabel(found.at(-1));
    const kind = isItsText ? 'paragraph' : shape;
    if (kind === 'heading')
      trail = marker?.named ? withItem(trail, words) : withHeading(trail, words.slice(marker?.length ?? 0));
    found.push({ ...line, kind, marker, body, heading: trail.at(-1) ?? '', trail });
  }
  return found;
}

function isBareLabel(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.marker?.named === true;
}

/** The sentences of a block, without its marker. */
export function sentencesOf(flat: string, block: Block): readonly Span[] {
  return sentences(flat, block.body);
}

// A heading in capitals, or one that names a part of the document, opens a new section; others nest.
const opensSection =
  /^(?:[^a-z]+|requirements|.*\b(?:not recommend|recommendations?|background|summary|introduction|findings|conclusions?|response|action plan|next steps|purpose|decision|complaint|facts|circumstances|concerns|what (?:happened|went wrong|should have happened)|the law|annex|appendix|learning points?|actions?|areas for improvement|summary|redress|next steps|follow.up|dates?)\b.*)$/i;

const heldItem = /^\s*(?:safety )?(?:recommendation\b|R\d)/i;

/** "Recommendation 7" on a line of its own stands under the headings above, in place of the item before it. */
function withItem(trail: readonly string[], words: string): readonly string[] {
  const above = trail.filter((heading, at) => at === 0 || !/\d/.test(heading) || !heldItem.test(heading));
  return [...above.slice(0, 2), words.trim()];
}

function withHeading(trail: readonly string[], heading: string): readonly string[] {
  const words = heading.trim();
  const opens = opensSection.test(words) || words === words.toUpperCase();
  const [section] = trail;
  return opens || section === undefined ? [words] : [section, words];
}

function kindOf(line: string, body: string, marker: Marker | null): Block['kind'] {
  if (/\s\|\s|^\s*\||\t\S.*\t|\S {3,}\S[^\n]*?\S {3,}\S/.test(line) && !/•|â€¢/.test(line)) return 'row';
  if (looksLikeHeading(body, marker)) return 'heading';
  return marker ? 'item' : 'paragraph';
}

function looksLikeHeading(body: string, marker: Marker | null): boolean {
  const words = body.trim();
  if (marker?.named)
    return words === '' || (isShort(words) && !/[.;:?!]$/.test(words) && !directive.test(words));
  if (marker && (marker.level !== 'top' || words === '')) return false;
  if (!isShort(words) || !/^[\p{Lu}\p{N}“‘"'(]/u.test(words)) return false;
  if (/[.;,?!”’"]$/.test(words)) return false;
  return namesPart.test(words) || (!directive.test(words) && !clause.test(words));
}

// Headings that hold a verb all the same.
const namesPart =
  /^(?:actions? we (?:have told|require|expect|want).{2,70}|actions? (?:that )?should be taken|what (?:the )?.{0,60}(?:should|must|needs? to|we are asking).*|what (?:went wrong|should have happened)|actions? .{0,30}(?:must|should) (?:be )?take[n]?:?|we are asking .{3,80}:|recommendations? .{0,60}:|(?:for|to) (?:the )?\p{Lu}[^.]{2,70}:)$/iu;

function isShort(words: string): boolean {
  return words.length <= longestHeading && words.split(/\s+/).length <= mostHeadingWords;
}

const directive = /\b(?:should|must|shall|will|ought|would)\b(?! have)/;
const clause = /\b(?:said|says|told|recommends?|recommended|agreed to|am|are|was|were|has|have|had)\b/;
