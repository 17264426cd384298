import type { Due } from '@candour/calendar';
import type { Span } from './span.ts';

/** Who speaks, asks or promises: a person or body, and the office spoken from when the text gives it. */
export interface Party {
  readonly name: string;
  readonly office: string | null;
}

/** How a copy's words compare with the fullest copy, or with the named source document. */
export type Fidelity = 'exact' | 'altered' | 'not-found';

/** The exact words a proposal rests on, in one document. */
export interface Evidence extends Span {
  readonly path: string;
  readonly fidelity: Fidelity;
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

export interface Statement {
  readonly id: string;
  readonly story: string;
  readonly speaker: Party | null;
  readonly kind: QuotationKind;
  /** The words, as one exact substring; parts separated by a cue are joined by ` … `. */
  readonly text: string;
  readonly cue: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Recommendation {
  readonly id: string;
  readonly number: string | null;
  readonly madeBy: string | null;
  readonly addressees: readonly string[];
  readonly text: string;
  readonly due: Due;
  readonly evidence: readonly Evidence[];
}

export interface Commitment {
  readonly id: string;
  readonly by: Party;
  readonly to: string | null;
  readonly text: string;
  readonly condition: string | null;
  readonly due: Due;
  readonly evidence: readonly Evidence[];
}
