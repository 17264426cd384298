import { paragraphs } from '../../paragraph.ts';
import type { Span } from '../../span.ts';
import type { FoldedText } from './fold.ts';

const marks = /["“”„«»‘’']/g;
const opensAlways = /[“„«]/;
const closesDouble = /["”»“]/;
const double = /["“”„«»]/;
const wordCharacter = /[\p{L}\p{N}]/u;
const spaceOrOpening = /^$|[\s([{—–-]/;

/**
 * Which words stand in quotation marks, as far as that can be told one paragraph at a time: 1 for a
 * quoted word. Two reporters at one event write down the same speech; it is no sign of copying.
 */
export function quotedWords(text: string, folded: FoldedText, spans: readonly Span[]): Uint8Array {
  const quoted = new Uint8Array(folded.words.length);
  let word = 0;
  for (const span of spans
    .flatMap((part) => paragraphs(text, part))
    .flatMap((part) => quotations(text, part))) {
    while (word < quoted.length && (folded.starts[word] ?? 0) < span.start) word += 1;
    for (; word < quoted.length && (folded.starts[word] ?? 0) < span.end; word += 1) quoted[word] = 1;
  }
  return quoted;
}

/** The outermost quotations of a paragraph. One left open by double marks runs to the paragraph’s end. */
function quotations(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  let opened: { readonly at: number; readonly isDouble: boolean } | undefined;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const at = paragraph.start + match.index;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (!opened) {
      if (opens(match[0], before, after)) opened = { at, isDouble: double.test(match[0]) };
    } else if (closes(match[0], opened.isDouble, after)) {
      found.push({ start: opened.at, end: at });
      opened = undefined;
    }
  }
  if (opened && (opened.isDouble || opened.at === paragraph.start)) {
    found.push({ start: opened.at, end: paragraph.end });
  }
  return found;
}

function opens(mark: string, before: string, after: string): boolean {
  return opensAlways.test(mark) || (spaceOrOpening.test(before) && /\S/.test(after) && mark !== '”');
}

function closes(mark: string, isDouble: boolean, after: string): boolean {
  return isDouble
    ? closesDouble.test(mark)
    : !double.test(mark) && mark !== '‘' && !wordCharacter.test(after);
}
