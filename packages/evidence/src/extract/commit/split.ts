import type { Span } from '../../span.ts';
import { baseOfPresent } from '../clause/verb.ts';
import { deadlineIn } from '../deadline.ts';
import { actVerbs } from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';

/**
 * The parts of an undertaking that have deadlines of their own ("publish the plan by May and write
 * to families in June"). One part when at most one deadline is given.
 */
export function splitByDeadline(reading: Reading, span: Span, predicate: Span): readonly Span[] {
  const words = reading.flat.slice(predicate.start, predicate.end);
  const parts: Span[] = [];
  let start = span.start;
  for (const match of words.matchAll(/,? and (?:then |also |will |shall |to )*(?=(\p{Ll}+))/gu)) {
    const verb = match[1] ?? '';
    if (!actVerbs.has(verb) && !actVerbs.has(baseOfPresent(verb))) continue;
    const at = predicate.start + match.index;
    const from = at + match[0].length;
    const here = deadlineIn(reading, { start, end: at });
    const rest = deadlineIn(reading, { start: from, end: span.end });
    if (here.span === null || rest.span === null || here.due.words === rest.due.words) continue;
    parts.push({ start, end: at });
    start = from;
  }
  return [...parts, { start, end: span.end }];
}
