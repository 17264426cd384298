import { sentences } from '../../../sentence.ts';
import type { Span } from '../../../span.ts';
import { trimmed } from '../../../span.ts';
import type { Block } from '../../layout/block.ts';
import { findMarker, isUnder } from '../../layout/marker.ts';
import { asks } from '../directive.ts';

/** A recommendation as a list sets it out: a numbered head and what stands under it. */
export interface Item {
  readonly number: string | null;
  /** The words before the sub-items, from the first that asks for something; empty where there are none. */
  readonly stem: Span;
  readonly parts: readonly Part[];
  readonly block: Block;
  /** How many blocks the item takes. */
  readonly taken: number;
  /** Whether any of its sentences asks for something. */
  readonly asks: boolean;
}

export interface Part {
  readonly letter: string | null;
  readonly isBullet: boolean;
  readonly span: Span;
}

/** The list item that begins at `blocks[at]`, with the sub-items under it. */
export function itemAt(flat: string, blocks: readonly Block[], at: number): Item | undefined {
  const block = blocks[at];
  if (!block) return undefined;
  const head = headAt(flat, blocks, at);
  const inner = innerPart(flat, head.stem);
  const leads = block.marker === null && leadsToItems.test(flat.slice(head.stem.start, head.stem.end));
  const { parts, taken } = partsUnder(flat, blocks.slice(at + head.taken), { block, leads });
  const stem = inner ? { start: head.stem.start, end: head.stem.start } : fromAsking(flat, head.stem);
  const all = inner ? [inner, ...parts] : parts;
  const words = [...(stem ? [stem] : []), ...all.map(({ span }) => span)];
  return {
    number: block.marker?.number ?? null,
    stem: stem ?? head.stem,
    parts: all,
    block,
    taken: head.taken + taken,
    asks: words.some((span) => sentences(flat, span).some(({ start, end }) => asks(flat.slice(start, end)))),
  };
}

interface HeadWords {
  readonly stem: Span;
  readonly taken: number;
}

/** The item's own words, or the paragraph below where its own line only numbers or introduces it. */
function headAt(flat: string, blocks: readonly Block[], at: number): HeadWords {
  const block = blocks[at];
  const stem = block ? trimmed(flat, block.body) : { start: 0, end: 0 };
  const mayGoOn = block?.kind === 'heading' || block?.marker?.named === true;
  if (!mayGoOn || fromAsking(flat, stem) !== undefined) return { stem, taken: 1 };
  const below = paragraphsBelow(blocks, at);
  const asking = below.findIndex(({ body }) => fromAsking(flat, body) !== undefined);
  const first = below[Math.max(0, asking)];
  // A label with nothing under it that asks is its own words, or else the first paragraph below.
  if (!first || (asking < 0 && stem.end - stem.start > leastWords)) return { stem, taken: 1 };
  return { stem: trimmed(flat, first.body), taken: Math.max(0, asking) + 2 };
}

const leastWords = 12;
const mostContext = 6;

function paragraphsBelow(blocks: readonly Block[], at: number): readonly Block[] {
  const below = blocks.slice(at + 1, at + 1 + mostContext);
  const end = below.findIndex(({ kind }) => kind !== 'paragraph');
  return end < 0 ? below : below.slice(0, end);
}

/** "5. (a) The Commission should …": the first sub-item on the item's own line. */
function innerPart(flat: string, stem: Span): Part | undefined {
  const marker = findMarker(flat.slice(stem.start, stem.end));
  if (marker?.level !== 'letter' || marker.number !== 'a') return undefined;
  return {
    letter: marker.number,
    isBullet: false,
    span: trimmed(flat, { start: stem.start + marker.length, end: stem.end }),
  };
}

function partsUnder(
  flat: string,
  below: readonly Block[],
  head: { readonly block: Block; readonly leads: boolean },
): { parts: readonly Part[]; taken: number } {
  const parts: Part[] = [];
  for (const { kind, marker, body } of below) {
    if (kind === 'heading' || !marker) break;
    if (!isUnder(marker, head.block.marker) && !(head.leads && !marker.named)) break;
    parts.push({ letter: marker.number, isBullet: marker.level === 'bullet', span: trimmed(flat, body) });
  }
  return { parts, taken: parts.length };
}

// "The Governor should:" belongs to each numbered item below it; "I make these recommendations:" does not.
const leadsToItems =
  /\b(?:should|must|shall|needs? to|ought to|recommends? that [^.]{3,80})\b[^.]{0,40}:\s*$/;

/** From the first sentence that asks for something, or the whole where it leads to sub-items; undefined where none asks. */
function fromAsking(flat: string, stem: Span): Span | undefined {
  if (stem.end <= stem.start) return undefined;
  const first = sentences(flat, stem).find(
    ({ start, end }) => asks(flat.slice(start, end)) || /:\s*$/.test(flat.slice(start, end)),
  );
  return first ? { start: first.start, end: stem.end } : undefined;
}
