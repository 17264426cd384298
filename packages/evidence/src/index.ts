export type { AlteredQuotation } from './copies/altered.ts';
export { findAlteredQuotations } from './copies/altered.ts';
export type { AlignedSpans, Comparison } from './copies/compare.ts';
export { compare } from './copies/compare.ts';
export type { Difference } from './copies/difference.ts';
export { findDifference } from './copies/difference.ts';
export type { QuotationFidelity } from './copies/fidelity.ts';
export { fidelityOf } from './copies/fidelity.ts';
export type { Relation } from './copies/relation.ts';
export { type SearchableText, searchable } from './copies/search/searchable.ts';
export type { Copy, Story } from './copies/story.ts';
export { findStories } from './copies/story.ts';
export type { ReadDocument, Refusal, Segment, SegmentKind } from './document.ts';
export { spansOf } from './document.ts';
export { findCommitments } from './extract/commitments.ts';
export { findRecommendations } from './extract/recommendations.ts';
export type {
  Commitment,
  Evidence,
  Fidelity,
  Party,
  QuotationKind,
  Recommendation,
  Statement,
} from './proposal.ts';
export type { Proposals, ReadingResult } from './propose.ts';
export { propose } from './propose.ts';
export type { Attribution, Manner } from './quotes/attribution.ts';
export { findAttributions } from './quotes/find-attributions.ts';
export type { Span } from './span.ts';
