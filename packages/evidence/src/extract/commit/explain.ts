import type { Due } from '@candour/calendar';
import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { Clause } from '../clause/clause.ts';
import { deadlineIn } from '../deadline.ts';
import type { Reading } from '../reading.ts';
import type { Rejection } from '../rejection.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidate.ts';
import { findCondition } from './condition.ts';
import { promisedInList } from './listed.ts';
import { makerOf } from './party/maker.ts';
import { recipientOf } from './party/recipient.ts';
import { planned } from './plan.ts';
import { rejections } from './reject/rejections.ts';
import { splitByDeadline } from './split.ts';
import type { Undertaking } from './undertaking.ts';

/** What was taken for an undertaking, and what was not and by which rule. */
export interface Explained {
  readonly found: readonly Undertaking[];
  readonly rejected: readonly Rejection[];
}

/** Reads every undertaking of a document, and says of each tempting clause why it is none. */
export function explainCommitments(reading: Reading): Explained {
  const listed = promisedInList(reading);
  const found: Undertaking[] = [...planned(reading), ...listed];
  const rejected: Rejection[] = [];
  const taken = found.flatMap(({ spans }) => spans);
  for (const candidate of candidatesOf(reading)) {
    if (taken.some((span) => overlaps(span, candidate.clause))) continue;
    const rule = rejections.find(({ applies }) => applies(candidate, reading));
    const maker = rule ? { rule: rule.name } : makerOf(candidate, reading);
    const { start, end } = candidate.clause;
    if ('rule' in maker) rejected.push({ start, end, rule: maker.rule });
    else found.push(...undertakingsOf(candidate, reading, maker.party));
  }
  return { found: found.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)), rejected };
}

function undertakingsOf(candidate: Candidate, reading: Reading, by: Party): readonly Undertaking[] {
  const { flat } = reading;
  const { clause } = candidate;
  const condition = findCondition(flat, clause);
  const isBefore = condition !== undefined && condition.end <= clause.start;
  const lead = isBefore ? undefined : leadOf(reading, clause);
  const whole = withoutTail(flat, {
    start: candidate.trigger === 'agreed' ? actStart(flat, clause) : (lead?.start ?? clause.start),
    end: condition && condition.start > clause.predicate.start ? condition.start : clause.end,
  });
  const to = recipientOf(candidate, reading);
  return splitByDeadline(reading, whole, clause.predicate).map((span) => {
    const { due } = deadlineIn(reading, span);
    return {
      by,
      to,
      spans: [span],
      condition: condition ? flat.slice(condition.start, condition.end) : null,
      due: due.status === 'none' && lead ? lead.due : due,
    };
  });
}

function withoutTail(flat: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /[\s,;:–—-]/.test(flat.charAt(last - 1))) last -= 1;
  return { start, end: last };
}

/** "has undertaken to write": the words begin at the act, for the frame only says that it is undertaken. */
function actStart(flat: string, { start, predicate }: Clause): number {
  return /^\p{L}/u.test(flat.slice(predicate.start, predicate.end)) ? predicate.start : start;
}

interface Lead {
  readonly due: Due;
  /** Where the words begin when they belong to the clause: a date does, an event is left before it. */
  readonly start: number | undefined;
}

const phraseBefore = /(?:^|[,;]?\s(?:and|but|that)\s|[,;:–—]\s|[“‘"'])([^,;:“”"–—]+),?\s*$/u;

/** The words right before a clause that give its time ("By May, the Trust will …", "once it is done I will …"). */
function leadOf(reading: Reading, { sentence, start }: Clause): Lead | undefined {
  const before = reading.flat.slice(sentence.start, start);
  const phrase = phraseBefore.exec(before);
  if (!phrase?.[1]) return undefined;
  const from = sentence.start + phrase.index + phrase[0].indexOf(phrase[1]);
  const { due, span } = deadlineIn(reading, { start: from, end: start });
  if (!span || !/^[\s,]*$/.test(reading.flat.slice(span.end, start))) return undefined;
  return { due, start: due.status === 'event' ? undefined : span.start };
}
