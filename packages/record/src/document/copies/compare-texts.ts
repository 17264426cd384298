import {
  type AlteredQuotation,
  type Comparison,
  compare,
  type Difference,
  findAlteredQuotations,
  findDifference,
  type Segment,
} from '@candour/evidence';

/** A document as far as its words go. */
export interface ComparedText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** What the first is to the second, and where their words are the same. */
export interface ComparedTexts extends Comparison, Difference {
  /** Quotations of the other (`a`) that the document has in other words (`b`). */
  readonly altered: readonly AlteredQuotation[];
}

/** Takes the processor for seconds where both are long: see `apart/`. */
export function compareTexts({
  document,
  other,
}: {
  readonly document: ComparedText;
  readonly other: ComparedText;
}): ComparedTexts {
  return {
    ...compare(document, other),
    ...findDifference(document, other),
    altered: findAlteredQuotations(other, document),
  };
}
