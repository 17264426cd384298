import type { Party } from '../../../proposal.ts';
import type { Span } from '../../../span.ts';
import { sharedSubject } from '../../clause/clause.ts';
import { isAgent } from '../../clause/standing.ts';
import { findSubject } from '../../clause/subject.ts';
import type { Reading } from '../../reading.ts';
import { findAttribution } from '../../reading.ts';
import { ownParty } from '../../voice/voice.ts';
import type { Asking } from './asking.ts';
import { findAskings } from './asking.ts';
import { isCampaigner, isReviewer } from './reviewer.ts';

/** The actor of an earlier verb that a second one shares ("required …, and recommended that …"). */
function sharedActor(flat: string, from: number, to: number): Span | undefined {
  const joined = /\b(?:and|but)(?: \p{L}+ly| also| further)?\s*$/iu.exec(flat.slice(from, to));
  if (!joined) return undefined;
  const earlier = findAskings(flat, { start: from, end: to })[0];
  return earlier ? findSubject(flat, from, earlier.cue.start) : sharedSubject(flat, from, to);
}

const own = /\b(?:I|we|it is|it['’]s|my|our)\b(?:\s+\p{L}+){0,5}\s*$/iu;

/** Whose recommendation it is: the document's own, a reviewer's that it reports, or nobody's that counts. */
export function recommender(
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
export function namedReviewer(reading: Reading, speaker: Span): { name: string | null } | { rule: string } {
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
