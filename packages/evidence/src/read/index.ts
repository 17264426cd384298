export type { ReadDocument, Refusal } from '../document.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { openDocument } from './open.ts';
export { type Reading, readDocument } from './reading.ts';
export { findMediaType } from './type/media-type.ts';
