import type { QuotationKind } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import { trimmed, words } from '../../span.ts';
import type { Sentence, Unit } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';

/** One stretch of a statement's words, and how it is quoted. */
export interface Piece {
  readonly span: Span;
  readonly kind: QuotationKind;
}

const trailing = /^[.,;:—–]+$|^--+$/;

/**
 * The words of a run of units: what is inside the marks when the run is one quotation, else from the
 * first word to the last with the marks kept, without the stop or comma that ends it.
 */
export function readPiece(text: string, units: readonly Unit[], run: Run): Piece | undefined {
  let { from, to } = run;
  while (from < to && trailing.test(units[from]?.word ?? ' ')) from += 1;
  while (to > from && trailing.test(units[to - 1]?.word ?? ' ')) to -= 1;
  to = withoutReference(units, { from, to });
  const [first, last] = [units[from], units[to - 1]];
  if (!first || !last || to <= from) return undefined;
  if (to - from === 1 && first.quotation) {
    return { span: withoutComma(text, first.quotation.inner), kind: 'direct' };
  }
  const isQuoted = units.slice(from, to).some(({ quotation }) => quotation !== null);
  const span = trimmed(text, { start: first.start, end: last.end });
  return { span, kind: isQuoted ? 'mixed' : 'indirect' };
}

// "… would be paid by March. (Paragraph 27)": a bracket after the stop refers the reader elsewhere.
function withoutReference(units: readonly Unit[], { from, to }: Run): number {
  if (units[to - 1]?.word !== ')') return to;
  const open = units.slice(from, to).findLastIndex(({ word }) => word === '(') + from;
  return open > from + 1 && /^[.!?]+$/.test(units[open - 1]?.word ?? '') ? open - 1 : to;
}

function withoutComma(text: string, span: Span): Span {
  const end = words(text, span).endsWith(',') ? span.end - 1 : span.end;
  return trimmed(text, { start: span.start, end });
}

/** A statement is direct when all its pieces are, mixed when any word of it is quoted, else indirect. */
export function kindOf(pieces: readonly Piece[]): QuotationKind {
  if (pieces.every(({ kind }) => kind === 'direct')) return 'direct';
  return pieces.some(({ kind }) => kind !== 'indirect') ? 'mixed' : 'indirect';
}

/** The text a run of units covers. */
export function spanOf(units: readonly Unit[], run: Run): Span | null {
  const [first, last] = [units[run.from], units[run.to - 1]];
  return first && last && run.to > run.from ? { start: first.start, end: last.end } : null;
}

/** Whether a sentence is nothing but quotations and the stops between them. */
export function isAllQuoted({ units }: Sentence): boolean {
  return (
    units.some(({ quotation }) => quotation !== null) &&
    units.every(({ quotation, word }) => quotation !== null || trailing.test(word))
  );
}
