import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import type { Mark } from './mark.ts';
import { findMarks } from './mark.ts';

/** Words between quotation marks, within one paragraph. */
export interface Quotation extends Span {
  /** The words alone, without the marks and without white space at the ends. */
  readonly inner: Span;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
  /** False when the closing mark is missing: the next paragraph re-opens it, or the mark was lost. */
  readonly closed: boolean;
}

interface Pair extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
}

/**
 * The quotations of one paragraph, in order, outer ones before those inside them. A quotation never
 * leaves its paragraph, so that one lost mark cannot swallow a document.
 */
export function findQuotations(text: string, paragraph: Span): readonly Quotation[] {
  const marks = findMarks(text, paragraph);
  const pairs = pairMarks(text, paragraph, marks).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Pair[] = [];
  const found: Quotation[] = [];
  for (const pair of pairs) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= pair.start) open.pop();
    // marks of two kinds that cross: the one that opened first stands
    if (pair.end > (open.at(-1)?.end ?? pair.end)) continue;
    const inner = trimmed(text, { start: pair.innerStart, end: pair.innerEnd });
    found.push({ start: pair.start, end: pair.end, inner, depth: open.length, closed: pair.closed });
    open.push(pair);
  }
  return found;
}

function pairMarks(text: string, paragraph: Span, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  const spent = new Set<Mark>();
  const open: { readonly mark: Mark; reopenedAt: number | null }[] = [];
  for (const [index, mark] of marks.entries()) {
    if (spent.has(mark)) continue;
    if (mark.family === 'single') {
      if (mark.role === 'close') continue;
      const end = findSingleClose(text, marks, index, open.length > 0);
      const close = end && !runsOn(text, paragraph, { open: mark, close: end }) ? end : null;
      if (close) spent.add(close);
      if (close) pairs.push(paired(mark, close));
      else if (startsSpeech(text, paragraph, mark))
        pairs.push(unclosed(mark, endOfSingle(marks, index, paragraph)));
    } else if (mark.role === 'open') {
      const outer = open.at(-1);
      if (outer) outer.reopenedAt ??= mark.start;
      open.push({ mark, reopenedAt: null });
    } else {
      const opened = open.pop();
      if (opened) pairs.push(paired(opened.mark, mark));
      else if (isLostOpening(text, paragraph, mark, pairs)) pairs.push(openedByParagraph(paragraph, mark));
    }
  }
  for (const { mark, reopenedAt } of open)
    pairs.push(unclosed(mark, reopenedAt ?? endOfLost(text, paragraph, mark)));
  return pairs;
}

function paired(open: Mark, close: Mark): Pair {
  return { start: open.start, end: close.end, innerStart: open.end, innerEnd: close.start, closed: true };
}

function unclosed(open: Mark, end: number): Pair {
  return { start: open.start, end, innerStart: open.end, innerEnd: end, closed: false };
}

function openedByParagraph(paragraph: Span, close: Mark): Pair {
  const start = paragraph.start;
  return { start, end: close.end, innerStart: start, innerEnd: close.start, closed: true };
}

// The first certain closing mark; only when there is none, the first that may be an apostrophe
// (‘the workers’ rights’ closes at its second, ‘hurt by the trusts’ she said at its first).
function findSingleClose(text: string, marks: readonly Mark[], from: number, inside: boolean): Mark | null {
  let fallback: Mark | null = null;
  for (let index = from + 1; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark) break;
    if (mark.family !== 'single') {
      if (inside && mark.role === 'close') break;
      continue;
    }
    if (mark.role === 'open') break;
    const sentenceEndsBefore = fallback !== null && /[.!?]\s/.test(text.slice(fallback.end, mark.start));
    if (sentenceEndsBefore && !followsStop(text, mark)) break;
    if (!mark.doubtful) return mark;
    fallback ??= mark;
  }
  return fallback;
}

// ‘The tenants’ group met. It was not told.’ After a stop or comma a mark is no apostrophe.
function followsStop(text: string, { start }: Mark): boolean {
  return /[.,!?…]/.test(text.charAt(start - 1));
}

// ‘The tenants’ group met in May. / ‘It was not told.’ Speech that the next paragraph takes up again did
// not end at an apostrophe.
function runsOn(text: string, paragraph: Span, { open, close }: { open: Mark; close: Mark }): boolean {
  return close.doubtful && isReopened(text, paragraph, open) && startsSpeech(text, paragraph, open);
}

function endOfSingle(marks: readonly Mark[], from: number, paragraph: Span): number {
  const next = marks
    .slice(from + 1, from + 64)
    .find((mark) => mark.family === 'single' && mark.role === 'open');
  return next?.start ?? paragraph.end;
}

// A lone opening mark is taken for speech where speech is announced: at the paragraph's start or after ": ".
function introducesSpeech(text: string, paragraph: Span, mark: Mark): boolean {
  const before = text.slice(Math.max(paragraph.start, mark.start - 2), mark.start);
  return mark.start === paragraph.start || /[:,]\s?$/.test(before);
}

// “A,” she said. ‘B. / ‘C.’ Speech goes on behind a sentence that the writer ended, if the next paragraph takes it up.
function startsSpeech(text: string, paragraph: Span, mark: Mark): boolean {
  const before = text.slice(Math.max(paragraph.start, mark.start - 2), mark.start);
  return (
    introducesSpeech(text, paragraph, mark) || (/[.!?]\s$/.test(before) && isReopened(text, paragraph, mark))
  );
}

// A lone closing mark after a paragraph's first words (`We are sorry,” she said`): its opening mark was lost.
function isLostOpening(text: string, paragraph: Span, mark: Mark, pairs: readonly Pair[]): boolean {
  return pairs.length === 0 && /[.,!?]/.test(text.charAt(mark.start - 1)) && mark.start > paragraph.start + 1;
}

// “A,” he said. “B. / “C.” Where the next paragraph opens with the mark again, the words ran on to it.
function isReopened(text: string, paragraph: Span, mark: Mark): boolean {
  const next = text.slice(paragraph.end, paragraph.end + 12).trimStart();
  return next.startsWith(text.slice(mark.start, mark.end));
}

function endOfLost(text: string, paragraph: Span, mark: Mark): number {
  if (introducesSpeech(text, paragraph, mark) || isReopened(text, paragraph, mark)) return paragraph.end;
  const sentenceEnd = /[.!?](?=\s+\p{Lu})/u;
  const end = sentenceEnd.exec(text.slice(mark.end, paragraph.end))?.index;
  return end === undefined ? paragraph.end : mark.end + end + 1;
}
