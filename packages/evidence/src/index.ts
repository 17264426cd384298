export type { ReadDocument, Refusal, Segment, SegmentKind } from './document.ts';
export { spansOf } from './document.ts';
export type { Span } from './span.ts';
