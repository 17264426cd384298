import type { Due } from '@candour/calendar';
import { notDated, readDue } from '@candour/calendar';
import type { Span } from '../span.ts';
import type { Reading } from './reading.ts';
import type { DocumentKind } from './voice/kind.ts';

/** By when a stretch of words is due, with the span of the words that say so. */
export interface Deadline {
  readonly due: Due;
  /** Null when no words give a time. */
  readonly span: Span | null;
}

/** The deadline that a stretch of a document gives, read against the day it was published. */
export function deadlineIn(reading: Reading, within: Span): Deadline {
  const words = withoutDecoys(reading.flat.slice(within.start, within.end));
  const found = read(reading, words, within.start);
  if (!isOver(reading, found)) return found;
  // "homes built before 1970, within a year": a year already past bounds something else; read without it.
  const today = (reading.published ?? '').slice(0, 4);
  const beside = read(
    reading,
    words.replace(bareYear, (past, year: string) => (year < today ? blank(past) : past)),
    within.start,
  );
  return beside.span === null || isOver(reading, beside) ? found : beside;
}

const bareYear = /\b(?:before|since|in|after|from|until|by) ((?:19|20)\d\d)\b/g;

// Words that look like a deadline's and bound something else, as long as another time stands beside them.
const decoys: readonly RegExp[] = [
  // How long it goes on, not when it is due: "every three months until that work is finished".
  /\buntil (?:(?:that|this|the|it|they|he|she|we|all|another|each|every) )[^,.;:]*/gi,
  // Where it is laid, not when: "before the House".
  /\bbefore (?:the |both |a )?(?:houses?|parliament|senedd|assembly|committee|board|court|tribunal|panel|cabinet|magistrates)\b(?! (?:rises|sits|returns|meets))/gi,
  // What recurs after the day itself: "by 31 October, and every six months from then on".
  /(?<=\d{4}|\d),? and (?:then )?(?:every|each) [^,.;:]*/gi,
  // A day's business is no day: "the day’s calls".
  /\bthe day['’]s\b/gi,
];

function withoutDecoys(words: string): string {
  return decoys.reduce((kept, decoy) => kept.replace(decoy, blank), words);
}

// What a paper calls itself: "the report" that a paper of another kind speaks of is another's.
const selfName: Readonly<Record<DocumentKind, string | undefined>> = {
  coroner: undefined,
  report: undefined,
  letter: 'letter',
  mail: 'letter',
  minutes: 'minutes',
  news: 'story',
  response: 'response',
  statement: 'statement',
  transcript: 'transcript',
};

function blank(words: string): string {
  return '-'.repeat(words.length);
}

function read({ published, nation, voice }: Reading, words: string, base: number): Deadline {
  const found = readDue(words, {
    published,
    nation,
    base,
    self: selfName[voice.kind],
    // A decision is dated by the paper that gives it.
    anchors: voice.reviews && published !== null ? { decision: published } : {},
  });
  // "must now pay" marks a change, not a day.
  if (/^now$/i.test(found.due.words ?? '')) return { due: notDated, span: null };
  // "within six months of this report", restated in a paper that answers it.
  const isAnothers =
    selfName[voice.kind] !== undefined && /\bthis (?:report|review|inquiry)\b/.test(found.due.words ?? '');
  return isAnothers && found.due.status === 'resolved' ? { ...found, due: unanchored(found.due) } : found;
}

// "within six weeks" is counted; "by May" is the next May after whichever paper says it.
const counted =
  /\b(?:within|in|over|inside|after|of)\b(?!.* (?:this|next) ).*\b(?:days?|weeks?|months?|years?)\b/i;

/**
 * The deadline of words that a document reports of another's review: what counts from publication counts
 * from the review's, which is not this document's.
 */
export function reportedDeadlineIn(reading: Reading, within: Span): Deadline {
  const found = deadlineIn(reading, within);
  const { due } = found;
  const counts = due.status === 'resolved' && due.anchor === 'publication' && counted.test(due.words ?? '');
  return counts && !reading.voice.reviews ? { ...found, due: unanchored(due) } : found;
}

function unanchored(due: Due): Due {
  return {
    ...due,
    earliest: null,
    latest: null,
    status: 'needs-anchor',
    reason: 'It counts from a report whose own date is not known here.',
    reasonInWelsh: 'Mae’n cyfrif o adroddiad nad yw ei ddyddiad ei hun yn hysbys yma.',
  };
}

function isOver({ published }: Reading, { due }: Deadline): boolean {
  return published !== null && due.latest !== null && due.latest < published;
}
