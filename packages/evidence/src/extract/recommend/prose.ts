import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import type { Clause } from '../clause/clause.ts';
import { findClauses, sharedSubject } from '../clause/clause.ts';
import { withoutAttribution } from '../clause/ending.ts';
import { bodiesIn } from '../clause/list.ts';
import { isAgent, standingOf } from '../clause/standing.ts';
import { findSubject } from '../clause/subject.ts';
import { deadlineIn, reportedDeadlineIn } from '../deadline.ts';
import type { Block } from '../layout/block.ts';
import { sentencesOf } from '../layout/block.ts';
import type { Reading } from '../reading.ts';
import { findAttribution } from '../reading.ts';
import type { Rejection } from '../rejection.ts';
import { ownParty } from '../voice/voice.ts';
import { partsByAddressee } from './addressed-parts.ts';
import { addresseesOf } from './addressees.ts';
import type { Asking } from './asking.ts';
import { declines, findAskings, isUnmade } from './asking.ts';
import { directs, isRecited } from './directive.ts';
import type { ExplainedRequests, Request } from './request.ts';
import { isCampaigner, isReviewer } from './reviewer.ts';
import { headedTo, isInRecommendations, isRecital } from './section.ts';

/** The recommendations that a block makes or reports in running sentences. */
export function requestsInProse(reading: Reading, block: Block): ExplainedRequests {
  const found: Request[] = [];
  const rejected: Rejection[] = [];
  for (const sentence of sentencesOf(reading.flat, block)) {
    const rest = reading.flat.slice(sentence.start, Math.min(block.end, sentence.end + farthestRefusal));
    const asked = askedIn(reading, block, sentence, declines(rest));
    found.push(...asked.found);
    rejected.push(...asked.rejected);
    const taken = [...asked.found.flatMap(({ spans }) => spans), ...asked.rejected];
    for (const clause of findClauses(reading.flat, sentence, directs)) {
      if (taken.some((span) => span.start <= clause.modal.start && clause.modal.start < span.end)) continue;
      const directed = directedBy(reading, block, clause);
      if ('rule' in directed) rejected.push(directed);
      else found.push(directed);
    }
  }
  return { found, rejected };
}

/** "X recommends that …", once for each addressee that the clauses after it name. */
// Considered at length, and then declined.
const farthestRefusal = 300;
const before = /\b(?:predecessors?|(?:recommended|recommendation) (?:\p{L}+ )?in (?:19|20)\d\d)\b/u;

function askedIn(reading: Reading, block: Block, sentence: Span, isDeclined: boolean): ExplainedRequests {
  const { flat } = reading;
  const found: Request[] = [];
  const rejected: Rejection[] = [];
  const askings = findAskings(flat, sentence);
  for (const [index, asking] of askings.entries()) {
    const span = askedUntil(flat, asking.asked, askings[index + 1]);
    const source = recommender(reading, sentence, asking);
    const told = flat.slice(sentence.start, asking.asked.start);
    const isEarlier =
      (reading.voice.reviews && before.test(told)) ||
      isHistory(reading, told, 'rule' in source ? null : source.name);
    const rule =
      isUnmade(flat, sentence, asking) || isEarlier || (isDeclined && reading.voice.reviews)
        ? 'declined-or-unmade'
        : 'rule' in source
          ? source.rule
          : null;
    if (rule !== null || 'rule' in source) rejected.push({ ...asking.asked, rule: rule ?? 'not-a-reviewer' });
    else found.push(...eachClause(reading, block, { asking, span, madeBy: source.name }));
  }
  return { found, rejected };
}

/** What is asked, without the words that lead to the next asking of the same sentence. */
function askedUntil(flat: string, asked: Span, next: Asking | undefined): Span {
  const limit = next ? next.cue.start : asked.end;
  const lead = next
    ? (/[,;]?\s+(?:and|but)(?:\s+[\p{L}’']+){0,6}\s*$/u.exec(flat.slice(asked.start, limit))?.[0].length ?? 0)
    : 0;
  const turn = /,? (?:and|but) (?:I|we|he|she|they|it) \p{L}+/u.exec(flat.slice(asked.start, limit - lead));
  const end = turn ? asked.start + turn.index : limit - lead;
  return { start: asked.start, end: withoutAttribution(flat, { start: asked.start, end }) };
}

/** "In June 2020 an earlier review recommended": another review than the one that the paper answers. */
function isHistory({ published, voice }: Reading, told: string, name: string | null): boolean {
  const year = /\b(?:in|on|since)\b[^.;]{0,20}\b((?:19|20)\d\d)\b/i.exec(told)?.[1];
  if (year === undefined || published === null || name === voice.review) return false;
  return year < published.slice(0, 4);
}

interface Asked {
  readonly asking: Asking;
  readonly span: Span;
  readonly madeBy: string | null;
}

function eachClause(reading: Reading, block: Block, { asking, span, madeBy }: Asked): readonly Request[] {
  const { flat } = reading;
  const fallback = asking.to ? bodiesIn(flat.slice(asking.to.start, asking.to.end)) : headedTo(block);
  const again =
    /,?\s+and (?:also )?that\s+|,\s+that\s+(?=\p{Lu}|the |all |each |every |any |no |parents|families|staff)/gu;
  const starts = [span.start];
  const ends: number[] = [];
  for (const match of flat.slice(span.start, span.end).matchAll(again)) {
    ends.push(span.start + match.index);
    starts.push(span.start + match.index + match[0].length);
  }
  ends.push(span.end);
  const parts = starts.flatMap((start, index) =>
    partsByAddressee(reading, { start, end: ends[index] ?? span.end }),
  );
  const requests = parts.map((part) => ({
    ...requestOf(reading, part, { madeBy, fallback }),
    number: asking.number,
  }));
  const first = requests[0];
  const isSame =
    first &&
    requests.every(
      ({ addressees, due }) => addressees.join() === first.addressees.join() && due.words === first.due.words,
    );
  return isSame && requests.length > 1 ? [{ ...first, spans: [span] }] : requests;
}

const reference =
  /\s*[([](?:see )?(?:also )?(?:paragraphs?|paras?\.?|recommendations?|conclusions?|chapters?|sections?|pages?|pp?\.)\s[^()[\]]{1,60}[)\]]\s*$/i;

/** Without the reference to where the reasons stand ("(Paragraph 22)"). */
export function withoutReference(flat: string, { start, end }: Span): Span {
  const tail = reference.exec(flat.slice(start, end));
  return { start, end: end - (tail?.[0].length ?? 0) };
}

/** With the words before a clause that give its time ("By 19 January 2026, the provider must"). */
function withLeadingDeadline(reading: Reading, { sentence, start, end }: Clause): Span {
  const before = { start: sentence.start, end: start };
  const { span } = deadlineIn(reading, before);
  const isLead = span !== null && /^[\s,]*$/.test(reading.flat.slice(span.end, start));
  return { start: isLead ? span.start : start, end };
}

function requestOf(
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

/** The actor of an earlier verb that a second one shares ("required …, and recommended that …"). */
function sharedActor(flat: string, from: number, to: number): Span | undefined {
  const joined = /\b(?:and|but)(?: \p{L}+ly| also| further)?\s*$/iu.exec(flat.slice(from, to));
  if (!joined) return undefined;
  const earlier = findAskings(flat, { start: from, end: to })[0];
  return earlier ? findSubject(flat, from, earlier.cue.start) : sharedSubject(flat, from, to);
}

const own = /\b(?:I|we|it is|it['’]s|my|our)\b(?:\s+\p{L}+){0,5}\s*$/iu;

/** Whose recommendation it is: the document's own, a reviewer's that it reports, or nobody's that counts. */
function recommender(
  reading: Reading,
  sentence: Span,
  asking: Asking,
): { name: string | null } | { rule: string } {
  const { flat, voice } = reading;
  if (asking.number !== null) return { name: voice.reviews ? (ownParty(voice)?.name ?? null) : voice.review };
  const before = flat.slice(sentence.start, asking.cue.start);
  const attribution = findAttribution(reading, asking.cue);
  const isQuoted =
    attribution?.speaker !== undefined && attribution?.speaker !== null && attribution.kind !== 'indirect';
  if (own.test(before) && !isQuoted) {
    return voice.reviews ? { name: ownParty(voice)?.name ?? null } : { rule: 'not-a-reviewer' };
  }
  const speaker = isQuoted
    ? attribution.speaker
    : (findSubject(flat, sentence.start, asking.cue.start) ??
      sharedActor(flat, sentence.start, asking.cue.start) ??
      attribution?.speaker);
  if (!speaker) return voice.reviews ? { name: ownParty(voice)?.name ?? null } : { rule: 'not-a-reviewer' };
  const isListed = /^recommendations?,? (?:including|among|such)/i.test(
    flat.slice(asking.cue.start, asking.cue.start + 40),
  );
  if (isListed) return { name: voice.reviews ? (ownParty(voice)?.name ?? null) : voice.review };
  const party = reading.names.resolve(speaker);
  const words = flat.slice(speaker.start, speaker.end);
  if (asking.isOrder && !/^it$/i.test(words) && !isReviewer(reading, words, party))
    return { rule: 'not-a-reviewer' };
  const source = namedReviewer(reading, speaker);
  if (!('rule' in source) || asking.isOrder) return source;
  return recommendingBody(reading, speaker) ?? source;
}

/** To recommend is itself to review, unless whoever does it campaigns. */
function recommendingBody(reading: Reading, speaker: Span): { name: string | null } | undefined {
  const words = reading.flat.slice(speaker.start, speaker.end);
  const party = reading.names.resolve(speaker);
  return party && isAgent(words) && !isCampaigner(words, party) ? { name: party.name } : undefined;
}

/** The reviewer that a noun phrase names, by the name of the review or its author. */
function namedReviewer(reading: Reading, speaker: Span): { name: string | null } | { rule: string } {
  const { flat, voice } = reading;
  const words = flat.slice(speaker.start, speaker.end);
  const party = reading.names.resolve(speaker);
  if (isOwnReview(reading, words)) return { name: ownParty(voice)?.name ?? null };
  if (!isReviewer(reading, words, party) && !goesOnFromReviewer(reading, speaker, party))
    return { rule: 'not-a-reviewer' };
  const own = party?.name.replace(/^the /i, '') ?? null;
  // "the report", "her review": the reviewer's name, if the document has one, says more.
  const isUnnamed = unnamed.test(words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
  const isPartOfReview = own !== null && (voice.review?.endsWith(` ${own}`) ?? false);
  const named =
    isUnnamed || isPartOfReview ? (voice.review ?? (isBarePronoun.test(own ?? '') ? null : own)) : own;
  if (named === null && isBarePronoun.test(words)) return { name: null };
  return { name: named ?? words.replace(/^(?:the|an?) /i, '') };
}

const isBarePronoun = /^(?:it|he|she|they|report|the report)$/i;
const farBack = 320;

/** "It further recommends": a pronoun, or a bare party, right after the review was named. */
function goesOnFromReviewer(reading: Reading, speaker: Span, party: Party | null): boolean {
  const words = reading.flat.slice(speaker.start, speaker.end);
  if (!/^(?:he|she|it|they)$/i.test(words)) return false;
  const before = reading.flat.slice(Math.max(0, speaker.start - farBack), speaker.start);
  return (
    isReviewer(reading, before.slice(Math.max(0, before.lastIndexOf('\n', before.length - 3))), null) &&
    !isCampaigner(words, party)
  );
}

const unnamed =
  /^(?:(?:the|her|his|its|this|their|our|an?|it|he|she|they)(?:\s+|$))(?:\p{Ll}+[’'s]*\s*)*(?:$|(?:of|into|on|for|by|about)\s)/u;

function isOwnReview(reading: Reading, words: string): boolean {
  return (
    reading.voice.reviews &&
    /^(?:the|this|our|my) (?:inquiry|review|investigation|commission|panel|ombudsman|report|committee|team)$/i.test(
      words,
    )
  );
}

// "Those who accept a recommendation should say so": the author's hope for whoever reads, not a body asked.
const reader =
  /^(?:those|anyone|whoever|everyone|everybody|people|readers|nobody|no one)(?: (?:who|reading|that)\b.*)?$/i;
const indirectQuestion = /\bwhether\s*$/i;

/** A sentence's own "should": the document's, where its author reviews; a reviewer's, where it reports one. */
function directedBy(reading: Reading, block: Block, clause: Clause): Request | Rejection {
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
