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
  const words = reading.flat.slice(within.start, within.end);
  const found = read(reading, words, within.start);
  if (!isOver(reading, found)) return found;
  // "homes built before 1970, within a year": a year already past bounds something else; read without it.
  const today = (reading.published ?? '').slice(0, 4);
  const beside = read(
    reading,
    words.replace(bareYear, (past, year: string) => (year < today ? '-'.repeat(past.length) : past)),
    within.start,
  );
  return beside.span === null || isOver(reading, beside) ? found : beside;
}

const bareYear = /\b(?:before|since|in|after|from|until|by) ((?:19|20)\d\d)\b/g;

function read({ published, nation }: Reading, words: string, base: number): Deadline {
  const found = readDue(words, { published, nation, base });
  // "must now pay" marks a change, not a day.
  return /^now$/i.test(found.due.words ?? '') ? { due: notDated, span: null } : found;
}

function isOver({ published }: Reading, { due }: Deadline): boolean {
  return published !== null && due.latest !== null && due.latest < published;
}
