import type { QuotationKind } from '../proposal.ts';
import type { Span } from '../span.ts';

/**
 * What the cue says its subject did. Labelling counts an attribution without quoted words as a
 * statement only when it is `said`; with quoted words any manner counts.
 *
 * - `said`: put in words (say, tell, write, add, insist, warn, according to)
 * - `asked`: a question, request or demand (ask whether, urge, call for)
 * - `found`: what a review, study or court established (find, conclude, show)
 * - `promised`: an undertaking or recommendation (promise, agree to, recommend)
 * - `judged`: an evaluation of somebody or something (describe, accuse, praise, condemn)
 * - `thought`: a state of mind (believe, hope, want, fear)
 * - `mentioned`: speech that is planned, required, denied or only spoken of ("will write", "must explain
 *   why", "nobody could say who"), and the words of a heading
 */
export type Manner = 'said' | 'mentioned' | 'asked' | 'found' | 'promised' | 'judged' | 'thought';

/** Somebody's words or meaning, and the place in the text that says whose they are. */
export interface Attribution {
  readonly kind: QuotationKind;
  readonly manner: Manner;
  /** The noun phrase that names the source, as in the text; null when the text names none. */
  readonly speaker: Span | null;
  /** The reporting verb or noun; null when the words follow on from an earlier speaker without one. */
  readonly cue: Span | null;
  /**
   * The words attributed, in order, one span per paragraph or piece, never empty. A direct
   * quotation's spans lie inside its outer marks; a mixed or indirect one's cover the reported clause.
   */
  readonly content: readonly Span[];
}
