import type { Span } from '../span.ts';
import { words } from '../span.ts';
import { fidelityOf } from './fidelity.ts';
import { searchable } from './search/searchable.ts';
import type { CopyText } from './words/prepared.ts';
import { findSpeech } from './words/speech.ts';

/** A quotation of one text, and the words that stand in its place in the other. */
export interface AlteredQuotation {
  readonly a: Span;
  readonly b: Span;
}

/** The quotations of A's story that B has in other words. Those B has exactly, or not at all, are left out. */
export function findAlteredQuotations(a: CopyText, b: CopyText): readonly AlteredQuotation[] {
  const source = searchable(b.text);
  const story = a.segments.filter(({ kind }) => kind === 'story');
  return findSpeech(a.text, story).flatMap((quotation) => {
    const { fidelity, span } = fidelityOf(words(a.text, quotation), source);
    return fidelity === 'altered' && span ? [{ a: quotation, b: span }] : [];
  });
}
