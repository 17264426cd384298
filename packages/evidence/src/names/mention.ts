import type { Party } from '../proposal.ts';
import type { Span } from '../span.ts';

/**
 * What the words at a mention name.
 *
 * - `person`: a human being by name ("Ms Cole", "Sir Idris ap Rhys")
 * - `office`: a post, named or held ("the Home Secretary", "chief executive of Harrowby Council")
 * - `body`: an organisation by name, initials or kind ("Harrowby Council", "HBC", "the council")
 * - `family`: the relatives of somebody, as a group ("the Amadi family")
 * - `pronoun`: "she", "their", "I"
 */
type MentionKind = 'person' | 'office' | 'body' | 'family' | 'pronoun';

/** A stretch of words that refers to somebody. An office may enclose the body it belongs to. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Whom the words refer to; null where the document does not tell. */
  readonly party: Party | null;
}

/** Everyone a document names, and what any of its words refer to. */
export interface Names {
  /** Who signs the text or is named as its author; null when nobody is. */
  readonly author: Party | null;
  /** Every mention, by where it starts; an enclosing mention before those inside it. */
  readonly mentions: readonly Mention[];
  /** The mentions that lie wholly inside a span, in order. */
  within(span: Span): readonly Mention[];
  /**
   * Who the noun phrase at a span refers to, under the fullest name the document gives.
   * Null where the document does not tell ("he" with nobody before it).
   */
  resolve(span: Span): Party | null;
}
