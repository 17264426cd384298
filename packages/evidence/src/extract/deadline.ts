import type { Due } from '@candour/calendar';
import { notDated, readDue } from '@candour/calendar';
import type { Span } from '../span.ts';
import type { Reading } from './reading.ts';

/** By when a stretch of words is due, with the span of the words that say so. */
export interface Deadline {
  readonly due: Due;
  /** Null when no words give a time. */
  readonly span: Span | null;
}

/** The deadline that a stretch of a document gives, read against the day it was published. */
export function deadlineIn(reading: Reading, within: Span): Deadline {
  const { published, nation } = reading;
  const found = readDue(reading.flat.slice(within.start, within.end), {
    published,
    nation,
    base: within.start,
  });
  // "must now pay" marks a change, not a day.
  return /^now$/i.test(found.due.words ?? '') ? { due: notDated, span: null } : found;
}
