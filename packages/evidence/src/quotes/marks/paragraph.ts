import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';

// Hard-wrapped text (mail, old text files) breaks lines in mid-sentence: a full line without a stop,
// and the next begins in lower case.
const wrappedLine = /\S[^\n]{49,119}[^\s.!?:;”"’']\n(?=\p{Ll})/gu;
const fewestWrapped = 3;

/** The paragraphs of a stretch: its lines, or its blocks between blank lines where the text is hard-wrapped. */
export function findParagraphs(text: string, within: Span): readonly Span[] {
  const stretch = text.slice(within.start, within.end);
  const lines = stretch.split('\n').length - 1;
  const wrapped = Array.from(stretch.matchAll(wrappedLine)).length;
  const isWrapped = wrapped >= fewestWrapped && wrapped * 4 >= lines;
  const found: Span[] = [];
  for (const block of stretch.matchAll(isWrapped ? /[^\n]+(?:\n[^\n]+)*/g : /[^\n]+/g)) {
    const start = within.start + block.index;
    const span = trimmed(text, { start, end: start + block[0].length });
    if (span.end > span.start) found.push(span);
  }
  return found;
}
