import type { Due } from '@candour/calendar';
import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import { deadlineIn } from '../deadline.ts';
import type { Reading } from '../reading.ts';
import type { Rejection } from '../rejection.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidate.ts';
import { findCondition } from './condition.ts';
import { makerOf } from './maker.ts';
import { planned } from './plan.ts';
import { recipientOf } from './recipient.ts';
import { rejections } from './rejections.ts';
import { splitByDeadline } from './split.ts';

/** An undertaking found in one document, before it is named and joined with others. */
export interface Undertaking {
  readonly by: Party;
  readonly to: string | null;
  readonly spans: readonly Span[];
  readonly condition: string | null;
  readonly due: Due;
}

/** What was taken for an undertaking, and what was not and by which rule. */
export interface Explained {
  readonly found: readonly Undertaking[];
  readonly rejected: readonly Rejection[];
}

/** Reads every undertaking of a document, and says of each tempting clause why it is none. */
export function explainCommitments(reading: Reading): Explained {
  const found: Undertaking[] = [...planned(reading)];
  const rejected: Rejection[] = [];
  for (const candidate of candidatesOf(reading)) {
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
  const whole = condition && condition.end <= clause.start ? clause : withLeadingDeadline(reading, candidate);
  const to = recipientOf(candidate, reading);
  return splitByDeadline(reading, whole, clause.predicate).map((span) => ({
    by,
    to,
    spans: [span],
    condition: condition ? flat.slice(condition.start, condition.end) : null,
    due: deadlineIn(reading, span).due,
  }));
}

/** The clause, from the words before its subject that give its time ("By May, the Trust will …"). */
function withLeadingDeadline(reading: Reading, { clause }: Candidate): Span {
  const { flat } = reading;
  const before = { start: clause.sentence.start, end: clause.start };
  const { span } = deadlineIn(reading, before);
  if (!span || !/^[\s,]*$/.test(flat.slice(span.end, clause.start)))
    return { start: clause.start, end: clause.end };
  return { start: span.start, end: clause.end };
}
