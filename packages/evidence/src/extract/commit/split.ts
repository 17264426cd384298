import type { Span } from '../../span.ts';
import { baseOfPresent } from '../clause/verb.ts';
import { deadlineIn } from '../deadline.ts';
import { actVerbs } from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';

/**
 * The parts of an undertaking that have deadlines of their own ("publish the plan by May and write
 * to families in June"; "here by May and everywhere else by July"). One part when at most one is given.
 */
export function splitByDeadline(reading: Reading, span: Span, predicate: Span): readonly Span[] {
  const words = reading.flat.slice(predicate.start, predicate.end);
  const parts: Span[] = [];
  let start = span.start;
  for (const match of words.matchAll(/,? and (?:then |also |will |shall |to )*(?=(\p{L}+) (\p{L}+))/gu)) {
    const at = predicate.start + match.index;
    const from = at + match[0].length;
    if (!goesOn(match[1] ?? '', match[2] ?? '')) continue;
    const here = deadlineIn(reading, { start, end: at });
    const rest = deadlineIn(reading, { start: from, end: span.end });
    if (
      here.span === null ||
      rest.span === null ||
      here.due.words === rest.due.words ||
      rest.span.start <= from
    )
      continue;
    parts.push({ start, end: at });
    start = from;
  }
  return [...parts, { start, end: span.end }];
}

/** Whether another act, or the same for something else, begins with these words. */
function goesOn(first: string, second: string): boolean {
  if (actVerbs.has(first) || actVerbs.has(baseOfPresent(first))) return true;
  return /^(?:on|in|at|to|for)$/.test(first) && /^(?:every|each|all|the|other|any)$/.test(second);
}
