import { type Line, lines } from './line.ts';
import type { Span } from './span.ts';
import { trimmed } from './span.ts';

// Widths at which people and programs wrap prose; shorter lines are verse, addresses or cells.
const narrowest = 40;
const widest = 132;

// Of all line breaks inside blocks, the shares that tell wrapped prose from a paragraph a line: there
// a line begins with a small letter only by accident, and the next word would nearly always have fitted.
const leastRunningOn = 0.25;
const leastFull = 0.4;

const smallLetter = /^["'“‘([]*\p{Lowercase_Letter}/u;
const listItem =
  /^(?:[-–—•·▪◦*o]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxlc]+)[.)]\s|\d{1,3}(?:\.\d{1,3})+\s)/;

/**
 * The paragraphs of a stretch of text, in order, without white space around them. Where the whole
 * text is hard-wrapped, a paragraph is a run of lines that flow on; elsewhere it is a line.
 */
export function paragraphs(text: string, within: Span): readonly Span[] {
  const width = findWrapWidth(text);
  const found: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of lines(text, within)) {
    const last = found.at(-1);
    if (line.text === '') previous = undefined;
    else {
      const { start, end } = trimmed(text, line);
      if (last && previous && width !== null && flowsOn(previous, line, width)) last.end = end;
      else found.push({ start, end });
      previous = line;
    }
  }
  return found;
}

/** Whether the break between two neighbouring lines was put there only because the line was full. */
function flowsOn(line: Line, next: Line, width: number): boolean {
  if (listItem.test(next.text)) return false;
  if (next.indent > line.indent && !listItem.test(line.text)) return false;
  return isFull(line, next, width) || smallLetter.test(next.text);
}

/** Whether the next line's first word would not have fitted on this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = next.text.search(/\s|$/);
  return line.indent + line.text.length + 1 + firstWord > width;
}

// Every caller asks about the same text again and again, one segment at a time.
let latest: { readonly text: string; readonly width: number | null } = { text: '', width: null };

/** The width at which a text's prose is hard-wrapped; null when its lines are whole paragraphs. */
function findWrapWidth(text: string): number | null {
  if (latest.text !== text) latest = { text, width: measureWrapWidth(lines(text)) };
  return latest.width;
}

function measureWrapWidth(all: readonly Line[]): number | null {
  const lengths = all.filter((line) => line.text !== '').map((line) => line.indent + line.text.length);
  // A few longer lines are addresses of web pages and rows of tables.
  const width = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (width < narrowest || width > widest) return null;
  let [breaks, full, runningOn] = [0, 0, 0];
  for (const [i, line] of all.entries()) {
    const next = all[i + 1];
    if (!next || line.text === '' || next.text === '') continue;
    breaks += 1;
    if (isFull(line, next, width)) full += 1;
    if (smallLetter.test(next.text)) runningOn += 1;
  }
  const isWrapped = runningOn >= 1 && runningOn >= breaks * leastRunningOn && full >= breaks * leastFull;
  return isWrapped ? width : null;
}
