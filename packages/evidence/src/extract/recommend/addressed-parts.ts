import type { Span } from '../../span.ts';
import type { Clause } from '../clause/clause.ts';
import { findClauses } from '../clause/clause.ts';
import { standingOf } from '../clause/standing.ts';
import type { Reading } from '../reading.ts';
import { directs } from './directive.ts';

// "shall publish, and the Board shall approve, a new policy": a bare verb shares the object that follows.
const fewestWords = 3;

/** "The Trust should … by May and the Council should …": one part for each body that is asked for its own act. */
export function partsByAddressee({ flat }: Reading, span: Span): readonly Span[] {
  const starts = [span.start];
  const ends: number[] = [];
  const [first, ...later] = findClauses(flat, span, directs).filter((clause) => isAsked(flat, clause));
  let before = first;
  for (const clause of later) {
    const joint = before && /,?;? and (?:that )?$/.exec(flat.slice(before.start, clause.start));
    if (!before || !joint || nameOf(flat, before) === nameOf(flat, clause)) continue;
    ends.push(before.start + joint.index);
    starts.push(clause.start);
    before = clause;
  }
  return starts.map((start, index) => ({ start, end: ends[index] ?? span.end }));
}

function isAsked(flat: string, { subject, predicate }: Clause): boolean {
  if (!subject || standingOf(flat.slice(subject.start, subject.end)) !== 'agent') return false;
  return flat.slice(predicate.start, predicate.end).split(/\s+/).length >= fewestWords;
}

function nameOf(flat: string, { subject }: Clause): string {
  return subject ? flat.slice(subject.start, subject.end).toLowerCase() : '';
}
