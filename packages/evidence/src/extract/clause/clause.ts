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

// Nobody writes a longer one: text without stops is read as nothing, rather than in quadratic time.
const longestSentence = 6000;

/** The clauses of a sentence whose verb matches `modal` (a global pattern), in order. */
export function findClauses(flat: string, sentence: Span, modal: RegExp): readonly Clause[] {
  if (sentence.end - sentence.start > longestSentence) return [];
  const heads = headsOf(flat, sentence, modal);
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const start = head.isShared ? head.modal.start : (head.subject?.start ?? head.modal.start);
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
  /** Whether the subject stands with an earlier verb ("I have met nine and will meet the rest"). */
  readonly isShared: boolean;
}

function headsOf(flat: string, sentence: Span, modal: RegExp): readonly Head[] {
  const heads: Head[] = [];
  let from = sentence.start;
  for (const match of flat.slice(sentence.start, sentence.end).matchAll(modal)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (heads.length > 0 && isNested(flat.slice(from, start))) continue;
    const found = findSubject(flat, from, start);
    const near = found && heads.length > 0 ? afterObject(flat, from, found) : found;
    // A predicate that shares its subject belongs to the clause before ("will close it and will write").
    const isJoined = near === undefined && /\b(?:and|or|but)\b[\s\w,]{0,20}$/i.test(flat.slice(from, start));
    if (isJoined && heads.length > 0) continue;
    const shared = isJoined ? sharedSubject(flat, from, start) : undefined;
    // "12 are on order and will be fitted": a state belongs to the clause that shares its subject.
    const isState = shared !== undefined && /^\s*(?:is|are)\b/.test(flat.slice(shared.end, start));
    heads.push({
      modal: { start, end },
      subject: near ?? shared ?? null,
      isShared: shared !== undefined && !isState,
    });
    from = end;
  }
  return heads;
}

/** "must publish its logs and the council should": what the earlier verb governs is no part of the subject. */
function afterObject(flat: string, from: number, subject: Span): Span {
  if (/\b(?:and|or|but|that|so)\b|[,;:]/i.test(flat.slice(from, subject.start))) return subject;
  const joint = /\sand (?=(?:the|all|each|every|its|their|our)\s|\p{Lu})/u.exec(
    flat.slice(subject.start, subject.end),
  );
  return joint ? { start: subject.start + joint.index + joint[0].length, end: subject.end } : subject;
}

const nested =
  /\b(?:if|unless|who|whom|which|what|how|why|whose|whether)(?: (?:I|we|he|she|it|they|you|(?:the|our|its|their|his|her) (?:\p{L}+ )?\p{L}+))?\s*$/iu;

/** "to ask what would suit you", "if they will not": the verb of a clause inside the one before. */
function isNested(between: string): boolean {
  return nested.test(between) && !/[;:]|,\s+which\s*$/.test(between);
}

const finite =
  /\b(?:is|are|was|were|has|have|had|does|did|do|said|told|promised|pledged|announced|accepted|apologised|confirmed|admitted|agreed|vowed|wrote)\b/g;

/** The subject of the last finite verb before a verb that is joined to it by "and". */
export function sharedSubject(flat: string, from: number, to: number): Span | undefined {
  const verb = [...flat.slice(from, to).matchAll(finite)].at(-1);
  return verb ? findSubject(flat, from, from + verb.index) : undefined;
}

function beforeConjunction(flat: string, from: number, to: number): number {
  const joining =
    /[\s,;:]*(?:\b(?:and|but|or|so|that|then|while|because|if|when|which|who|where|as|said|says)\b[\s,]*)*(?:[^\s]+ (?:said|says|added|told \w+)(?: that)?\s+)?$/i;
  const lead = leading.exec(flat.slice(from, to));
  const end = lead ? from + lead.index : to;
  const match = joining.exec(flat.slice(from, end));
  return match ? from + match.index : end;
}

// "…, and when the search is complete I will": the words before a subject that say when belong to its clause.
const leading =
  /,?\s+(?:and|but)\s+(?:when|if|once|where|after|as soon as|unless|before|until|from|by|within|in|on)\s[^,.;:“”"]{3,90},?\s*$/i;

// Where a new clause with its own subject begins, the one before has ended.
const newClause =
  /[,;]?\s+(?:and|but|or)\s+(?:will|would|shall|should|can|could)\s*(?:not|never)\b|[,;]?\s+(?:and|but|so|yet)\s+(?:(?:it is|this is|that is)\b|(?:I|we|he|she|they|it|there|this|these|those|you)\s+\p{L}+)|;\s|[,\s]+(?:although|though|because|whereas|while (?:I|we|the|it))\b|,\s+which\b|,\s+(?:said|adding|saying|but)\b|\s[–—]\s/u;

function cutAtNewClause(flat: string, from: number, to: number): number {
  const match = newClause.exec(flat.slice(from, to));
  // A handful of characters is no predicate: what follows an aside ("will – in time – be") belongs to it.
  return match && match.index > 3 ? from + match.index : to;
}
