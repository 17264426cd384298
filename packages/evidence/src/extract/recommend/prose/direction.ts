import type { Span } from '../../../span.ts';
import type { Clause } from '../../clause/clause.ts';
import { standingOf } from '../../clause/standing.ts';
import { deadlineIn } from '../../deadline.ts';
import type { Block } from '../../layout/block.ts';
import type { Reading } from '../../reading.ts';
import { findAttribution } from '../../reading.ts';
import type { Rejection } from '../../rejection.ts';
import { ownParty } from '../../voice/voice.ts';
import { isRecited } from '../directive.ts';
import { headedTo, isInRecommendations, isRecital } from '../list/section.ts';
import type { Request } from '../request.ts';
import { requestOf, withLeadingDeadline } from '../wording.ts';
import { namedReviewer } from './source.ts';

// "Those who accept a recommendation should say so": the author's hope for whoever reads, not a body asked.
const reader =
  /^(?:those|anyone|whoever|everyone|everybody|people|readers|nobody|no one)(?: (?:who|reading|that)\b.*)?$/i;
const indirectQuestion = /\bwhether\s*$/i;

/** A sentence's own "should": the document's, where its author reviews; a reviewer's, where it reports one. */
export function directedBy(reading: Reading, block: Block, clause: Clause): Request | Rejection {
  const { flat, voice } = reading;
  const span = { start: clause.start, end: clause.end };
  const no = (rule: string): Rejection => ({ ...span, rule });
  const predicate = flat.slice(clause.predicate.start, clause.predicate.end);
  if (/^(?:not |never |also |at least |then )*have\b/.test(predicate)) return no('narrative-should-have');
  if (!clause.subject) return no('no-subject');
  const subject = flat.slice(clause.subject.start, clause.subject.end);
  if (
    /^(?:be (?:noted|remembered|stressed|said|borne|emphasised|clear|able|aware that)|arrive|note|wish|feel|soon)\b|\b(?:arrive|be ready|finish) (?:soon|shortly)\b/.test(
      predicate,
    )
  )
    return no('no-request');
  if (/^(?:there|this|these|those|that|which|who|what)$/i.test(subject)) return no('no-addressee');
  if (reader.test(subject)) return no('no-addressee');
  if (indirectQuestion.test(flat.slice(clause.sentence.start, clause.start))) return no('indirect-question');
  if (/^I$/i.test(subject) || (/^we$/i.test(subject) && !voice.reviews)) return no('own-undertaking');
  const attribution = findAttribution(reading, clause.modal);
  if (attribution?.speaker) return attributed(reading, span, attribution.speaker);
  if (/^(?:I|we|it)$/i.test(subject) && !voice.reviews) return no('no-addressee');
  if (!voice.reviews || voice.kind === 'coroner') return no('not-a-reviewer');
  return ownDirection(reading, block, clause);
}

function attributed(reading: Reading, span: Span, speaker: Span): Request | Rejection {
  const words = reading.flat.slice(speaker.start, speaker.end);
  if (/^(?:I|we)$/i.test(words) && reading.voice.reviews) {
    return requestOf(reading, span, { madeBy: ownParty(reading.voice)?.name ?? null, fallback: [] });
  }
  const source = namedReviewer(reading, speaker);
  if ('rule' in source) return { ...span, rule: 'demanded-by-another' };
  return requestOf(reading, span, { madeBy: source.name, fallback: [] });
}

const addressed = /^(?:those|bodies|organisations|everyone|all) (?:to|for) whom\b/i;

function ownDirection(reading: Reading, block: Block, clause: Clause): Request | Rejection {
  const { flat } = reading;
  const span = withLeadingDeadline(reading, clause);
  const before = flat.slice(clause.sentence.start, clause.start);
  const isListed = isInRecommendations(block);
  if (isRecited(before, flat.slice(clause.sentence.start, clause.sentence.end)))
    return { ...span, rule: 'duty-recited' };
  if (isRecital(block)) return { ...span, rule: 'recital' };
  const subject = clause.subject ? flat.slice(clause.subject.start, clause.subject.end) : '';
  const standing = standingOf(subject);
  const isWritten = deadlineIn(reading, clause).due.status === 'resolved';
  if (!isListed && standing !== 'agent' && !isWritten && !addressed.test(subject))
    return { ...span, rule: 'nobody-asked' };
  if (
    !isListed &&
    /\b(?:must|shall)\b/.test(flat.slice(clause.modal.start, clause.modal.end)) &&
    /\b(?:by law|under (?:the|section)|policy|code|standards?|regulations?)\b/i.test(
      flat.slice(clause.sentence.start, clause.sentence.end),
    )
  )
    return { ...span, rule: 'duty-recited' };
  return requestOf(reading, span, {
    madeBy: ownParty(reading.voice)?.name ?? null,
    fallback: headedTo(block),
  });
}
