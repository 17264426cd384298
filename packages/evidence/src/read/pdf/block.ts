import type { SegmentKind } from '../../document.ts';
import { groupBy } from './group.ts';
import { joinLines, vocabularyOf } from './hyphen.ts';
import { type Measure, measure } from './measure.ts';
import { findNotes, noteNumber, raiseMarks, startsNote } from './notes.ts';
import { isContentsEntry } from './page/furniture.ts';
import { type Line, marker } from './page/line.ts';
import type { PageLines } from './page/page-lines.ts';

/** A paragraph, heading, table row, note or running head, with its lines joined. */
export interface Block {
  readonly kind: SegmentKind;
  readonly text: string;
  readonly first: Line;
  readonly last: Line;
}

const figureCaption =
  /^(?:Figure|Fig\.?|Table|Chart|Graph|Photograph|Plate)\s+\d{1,3}(?:\.\d{1,3})?\s*[.:–—-]\s/;

/**
 * Joins the lines of a PDF into blocks. What a page puts between the lines of a paragraph (its foot,
 * notes, the next page's head) comes after the paragraph, so that no sentence is broken.
 */
export function toBlocks({ lines, running }: PageLines): readonly Block[] {
  const size = measure(lines);
  const isFurniture = (line: Line) => running.has(line) || isContentsEntry(line);
  const notes = findNotes(
    lines.filter((line) => !isFurniture(line)),
    size.body,
  );
  const vocabulary = vocabularyOf(lines);
  const blocks: Block[] = [];
  const asides: Block[] = [];
  let flow: Block | undefined;
  for (const line of lines) {
    if (isFurniture(line)) asides.push(single('chrome', line));
    else if (notes.has(line)) addNote(asides, line, vocabulary);
    else if (flow && !startsBlock(flow, line, size))
      flow = extend(
        dropsHyphen(flow.last, line, size) && !areWords(flow.last, line, vocabulary)
          ? withHyphen(flow)
          : flow,
        line,
        vocabulary,
      );
    else {
      if (flow) blocks.push(flow);
      blocks.push(...asides.splice(0));
      flow = single(figureCaption.test(line.text) ? 'caption' : 'story', line);
    }
  }
  return withRaisedMarks([...blocks, ...(flow ? [flow] : []), ...asides], notes);
}

function withRaisedMarks(blocks: readonly Block[], notes: ReadonlySet<Line>): readonly Block[] {
  const byPage = groupBy([...notes], ({ page }) => page);
  return blocks.map((block) => {
    const nearby = [...(byPage.get(block.first.page) ?? []), ...(byPage.get(block.last.page) ?? [])];
    const numbers = new Set(nearby.map(noteNumber).filter((number) => number !== null));
    return block.kind === 'story' ? { ...block, text: raiseMarks(block.text, numbers) } : block;
  });
}

function single(kind: SegmentKind, line: Line): Block {
  return { kind, text: line.text, first: line, last: line };
}

function extend(block: Block, line: Line, vocabulary: ReadonlySet<string>): Block {
  return { ...block, text: joinLines(block.text, line.text, vocabulary), last: line };
}

function addNote(asides: Block[], line: Line, vocabulary: ReadonlySet<string>): void {
  const last = asides.at(-1);
  if (last?.kind !== 'caption' || startsNote(line)) asides.push(single('caption', line));
  else asides[asides.length - 1] = extend(last, line, vocabulary);
}

function withHyphen(block: Block): Block {
  return { ...block, text: `${block.text}-` };
}

/** Whether the words on both sides of a line's end stand as words elsewhere, and never as one. */
function areWords(line: Line, next: Line, vocabulary: ReadonlySet<string>): boolean {
  const before = /\p{Letter}+$/u.exec(line.text)?.[0].toLowerCase() ?? '';
  const after = /^\p{Letter}+/u.exec(next.text)?.[0].toLowerCase() ?? '';
  return vocabulary.has(before) && vocabulary.has(after) && !vocabulary.has(before + after);
}

/**
 * Whether a hyphen stood at the end of a line that the parser left out (it drops soft hyphens): the
 * line stops short of the edge of justified text by about a hyphen, in the middle of a sentence.
 */
function dropsHyphen(line: Line, next: Line, size: Measure): boolean {
  const edge = size.edge(line);
  if (edge === null || !/\p{Lowercase_Letter}$/u.test(line.text) || !/^\p{Lowercase_Letter}/u.test(next.text))
    return false;
  const short = (edge - line.right) / line.size;
  return short > 0.06 && short < 0.45;
}

/** Whether a line begins a block of its own rather than going on with the one before. */
function startsBlock({ last, text, first }: Block, line: Line, size: Measure): boolean {
  if (line.isTable || last.isTable) return true;
  if (Math.abs(line.size - last.size) > last.size * 0.08) return true;
  if (line.font !== last.font && isHeadingLine(last, size)) return true;
  const isMoved = line.page !== last.page || line.column.left !== last.column.left || line.y > last.y;
  if (isMoved) return !isUnfinished(text, last, line);
  if (last.y - line.y > size.pitch * line.size * 1.22) return true;
  if (marker.test(line.text))
    return line.left <= first.left + 1 || endsEarly(last, line) || /[.:;]$/.test(text);
  if (isShort(last) && endsEarly(last, line) && !/^\p{Lowercase_Letter}/u.test(line.text)) return true;
  const isIndented = line.left > last.left + line.size * 0.8 && !marker.test(last.text);
  return isIndented || (endsEarly(last, line) && /[.?!:;]["'”’)]*$/.test(text));
}

/** A short line in another face than the text stands alone. */
function isHeadingLine(line: Line, { bodyFont }: Measure): boolean {
  return line.font !== bodyFont && line.right < line.column.right - line.size * 2;
}

/** Whether a paragraph that reached the end of its column or page goes on with the line. */
function isUnfinished(text: string, last: Line, line: Line): boolean {
  if (/^\p{Lowercase_Letter}/u.test(line.text)) return true;
  if (endsEarly(last, line)) return false;
  return !/[.?!:;]["'”’)\]⁰¹²³⁴-⁹]*$/.test(text) && !marker.test(line.text);
}

/** Addresses, signatures and lists of names have lines that stop before the middle of the column. */
function isShort({ left, right, column }: Line): boolean {
  return right - left < (column.right - column.left) / 2;
}

/** Whether the next line's first word would have fitted at the end of this one. */
function endsEarly(line: Line, next: Line): boolean {
  const perCharacter = (next.right - next.left) / Math.max(next.text.length, 1);
  const firstWord = next.text.search(/\s|$/);
  return line.column.right - line.right > (firstWord + 2) * perCharacter;
}
