import { paragraphs } from '../../paragraph.ts';
import { findQuotations } from '../../quotes/marks/quotation.ts';
import type { Span } from '../../span.ts';
import type { FoldedText } from './fold.ts';

/**
 * Which words stand in quotation marks, as far as that can be told one paragraph at a time: 1 for a
 * quoted word. Two reporters at one event write down the same speech; it is no sign of copying.
 */
export function quotedWords(text: string, folded: FoldedText, within: readonly Span[]): Uint8Array {
  const quoted = new Uint8Array(folded.words.length);
  let word = 0;
  for (const span of findSpeech(text, within)) {
    while (word < quoted.length && (folded.starts[word] ?? 0) < span.start) word += 1;
    for (; word < quoted.length && (folded.starts[word] ?? 0) < span.end; word += 1) quoted[word] = 1;
  }
  return quoted;
}

/** The words between outermost quotation marks, in order. */
export function findSpeech(text: string, within: readonly Span[]): readonly Span[] {
  return within
    .flatMap((part) => paragraphs(text, part))
    .flatMap((paragraph) => findQuotations(text, paragraph))
    .filter(({ depth }) => depth === 0)
    .map(({ inner }) => inner);
}
