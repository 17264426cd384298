import type { Span } from './span.ts';

const line = /[^\n\r\f\u2028\u2029]*(?:\r\n|[\n\r\f\u2028\u2029]|$)/g;
const ending = /[\n\r\f\u2028\u2029]/;

/** One line of a text, without its line end. */
export interface Line extends Span {
  /** The words on it, without white space around them; empty for a blank line. */
  readonly text: string;
  /** How many characters of white space come before the words. */
  readonly indent: number;
}

/** The lines of a stretch of text, blank ones included, however they end (LF, CR LF, CR, page feed). */
export function lines(text: string, within: Span = { start: 0, end: text.length }): readonly Line[] {
  const found: Line[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(line)) {
    if (match[0] === '' && found.length > 0) continue;
    const start = within.start + match.index;
    const content = match[0].replace(ending, '').replace(ending, '');
    const words = content.trim();
    const indent = words === '' ? 0 : content.length - content.trimStart().length;
    found.push({ start, end: start + content.length, text: words, indent });
  }
  return found;
}
