import type { Span } from '../../span.ts';
import type { Clause } from '../clause/clause.ts';
import { deadlineIn, reportedDeadlineIn } from '../deadline.ts';
import type { Reading } from '../reading.ts';
import { addresseesOf } from './addressees.ts';
import type { Request } from './request.ts';

const reference =
  /\s*[([](?:see )?(?:also )?(?:paragraphs?|paras?\.?|recommendations?|conclusions?|chapters?|sections?|pages?|pp?\.)\s[^()[\]]{1,60}[)\]]\s*$/i;

/** Without the reference to where the reasons stand ("(Paragraph 22)"). */
export function withoutReference(flat: string, { start, end }: Span): Span {
  const tail = reference.exec(flat.slice(start, end));
  return { start, end: end - (tail?.[0].length ?? 0) };
}

/** With the words before a clause that give its time ("By 19 January 2026, the provider must"). */
export function withLeadingDeadline(reading: Reading, { sentence, start, end }: Clause): Span {
  const before = { start: sentence.start, end: start };
  const { span } = deadlineIn(reading, before);
  const isLead = span !== null && /^[\s,]*$/.test(reading.flat.slice(span.end, start));
  return { start: isLead ? span.start : start, end };
}

/** The recommendation that a span words, with whom it asks and by when. */
export function requestOf(
  reading: Reading,
  span: Span,
  by: { madeBy: string | null; fallback: readonly string[] },
): Request {
  const addressees = addresseesOf(reading, span, by.fallback);
  const toUs = /^(?:us|me) to\s+/.exec(reading.flat.slice(span.start, span.end))?.[0].length ?? 0;
  return {
    number: null,
    madeBy: by.madeBy,
    addressees,
    spans: [withoutReference(reading.flat, { start: span.start + toUs, end: span.end })],
    due: reportedDeadlineIn(reading, span).due,
  };
}
