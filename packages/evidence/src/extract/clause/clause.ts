import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import { withoutAttribution } from './ending.ts';
import { findSubject } from './subject.ts';

/** A subject with a modal ("the Trust will", "NHS England should") and what it says is done. */
export interface Clause extends Span {
  readonly sentence: Span;
  /** Null when the clause shares an earlier subject, or has none. */
  readonly subject: Span | null;
  readonly modal: Span;
  /** From the word after the modal to the end of the clause. */
  readonly predicate: Span;
}

/** The clauses of a sentence whose verb matches `modal` (a global pattern), in order. */
export function findClauses(flat: string, sentence: Span, modal: RegExp): readonly Clause[] {
  const heads = headsOf(flat, sentence, modal);
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const start = head.subject?.start ?? head.modal.start;
    const limit = next
      ? beforeConjunction(flat, head.modal.end, next.subject?.start ?? next.modal.start)
      : sentence.end;
    const end = withoutAttribution(flat, { start, end: cutAtNewClause(flat, head.modal.end, limit) });
    const predicate = trimmed(flat, { start: Math.min(head.modal.end, end), end });
    return { start, end, sentence, subject: head.subject, modal: head.modal, predicate };
  });
}

interface Head {
  readonly modal: Span;
  readonly subject: Span | null;
}

function headsOf(flat: string, sentence: Span, modal: RegExp): readonly Head[] {
  const heads: Head[] = [];
  let from = sentence.start;
  for (const match of flat.slice(sentence.start, sentence.end).matchAll(modal)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const subject = findSubject(flat, from, start) ?? null;
    // A predicate that shares its subject belongs to the clause before ("will close it and will write").
    if (
      subject === null &&
      heads.length > 0 &&
      /\b(?:and|or|but)\b[\s\w,]{0,20}$/i.test(flat.slice(from, start))
    )
      continue;
    heads.push({ modal: { start, end }, subject });
    from = end;
  }
  return heads;
}

function beforeConjunction(flat: string, from: number, to: number): number {
  const joining =
    /[\s,;:]*(?:\b(?:and|but|or|so|that|then|while|because|if|when|which|who|where|as|said|says)\b[\s,]*)*(?:[^\s]+ (?:said|says|added|told \w+)(?: that)?\s+)?$/i;
  const match = joining.exec(flat.slice(from, to));
  return match ? from + match.index : to;
}

// Where a new clause with its own subject begins, the one before has ended.
const newClause =
  /[,;]?\s+(?:and|but|so|yet)\s+(?:(?:it is|this is|that is)\b|(?:I|we|he|she|they|it|there|this|these|those|you)\s+\p{L}+)|;\s|[,\s]+(?:although|though|because|whereas|while (?:I|we|the|it))\b|,\s+which\b|,\s+(?:said|adding|saying|but)\b|\s[–—]\s/u;

function cutAtNewClause(flat: string, from: number, to: number): number {
  const match = newClause.exec(flat.slice(from, to));
  // A handful of characters is no predicate: what follows an aside ("will – in time – be") belongs to it.
  return match && match.index > 3 ? from + match.index : to;
}
