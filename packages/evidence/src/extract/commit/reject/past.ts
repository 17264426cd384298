import { deadlineIn } from '../../deadline.ts';
import type { Reading } from '../../reading.ts';
import type { Candidate } from '../candidate.ts';

const ago =
  /\b(?:in|back in|since|from|during|by) (?:\w+ )?((?:19|20)\d\d)\b|\b(?:last (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:years|months|weeks) (?:ago|earlier|before)|at the time|previously|originally|had (?:earlier|previously))\b/i;

const missed =
  "(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t|had not|hadn['’]t|was not|wasn['’]t|were not|weren['’]t|never|failed|failing|still|not yet|delayed|dropped|abandoned|shelved|spent|late|missed|slipped|scrapped)";

// The same sentence says what came of it.
const broken: readonly RegExp[] = [
  new RegExp(`\\b(?:but|yet|although|though|however)\\b[^.]{0,80}\\b${missed}\\b`, 'i'),
  new RegExp(
    `[;,–—]\\s+(?:and )?(?:it|he|she|they|that|this|none|nothing|the \\w+)\\b[^.]{0,40}\\b(?:${missed})\\b`,
    'i',
  ),
  /\band (?:has|have|had|did|was|were)(?: not|n['’]t| never)\b/i,
  /\bbut (?:it|he|she|they) (?:came|arrived|only|did so only|took|waited|had to)\b/i,
  /\bbut no (?:such )?\w+ (?:was|has|came|appeared)\b/i,
];
const kept =
  /\b(?:as promised|as (?:it|he|she|they) had (?:promised|said)|which (?:it|he|she|they) (?:did|duly did|has done|have done)|and (?:has|have|did|duly) (?:so|done so|since done)|was (?:kept|honoured))\b/i;

// The next sentence does: "They were not.", "That did not happen", "No report came."
const brokenNext = new RegExp(
  `^\\W*(?:(?:It|He|She|They|That|This|Neither|None|No one|Nothing|The \\w+(?: \\w+){0,2})\\s+(?:\\w+ )?${missed}\\b|No (?:such )?\\w+ (?:was|were|has|have|ever|came))`,
);

// "had told residents that it would": told before what the document tells.
const toldBefore =
  /\bhad (?:\p{L}+ )?(?:told|said|promised|assured|pledged|announced|written)\b[^.;]{0,80}$/iu;

// Papers in which an author tells what he promised, rather than a reporter what somebody now promises.
const ownPapers: ReadonlySet<string> = new Set(['letter', 'mail', 'statement', 'response']);

/** A promise reported as made in the past, or as kept, late, dropped or broken. */
export function isPastPromise(candidate: Candidate, reading: Reading): boolean {
  const { clause, trigger, before, sentence, next, attribution } = candidate;
  const modal = reading.flat.slice(clause.modal.start, clause.modal.end);
  // "said it had agreed to pay": what is said of the present moves back with "said".
  const isShifted =
    candidate.attribution?.kind === 'indirect' &&
    /\b(?:said|says|confirmed|told \p{L}+|announced)\b/u.test(before);
  if ((/^had\b/.test(modal) && !isShifted) || kept.test(sentence)) return true;
  const failed = broken.some((pattern) => pattern.test(sentence));
  const isReported = trigger === 'would' || trigger === 'agreed';
  // Words quoted in a review's story of what happened.
  const isQuoted = attribution !== null && attribution.kind !== 'indirect';
  if (reading.voice.reviews && isQuoted && deadlineIn(reading, clause).due.status === 'none') return true;
  if (!isReported) return failed && /\b(?:said|promised|told|pledged|assured)\b[^.]*$/.test(before);
  if (failed || brokenNext.test(next) || (trigger === 'would' && toldBefore.test(before))) return true;
  const { latest } = deadlineIn(reading, clause).due;
  if (latest !== null && reading.published !== null && latest < reading.published) return true;
  if (
    /^(?:agreed|promised|pledged|undertook|vowed)\b/.test(modal) &&
    /^(?:i|we)$/.test(candidate.doer) &&
    ownPapers.has(reading.voice.kind)
  )
    return true;
  if (isHistory(candidate, reading) || isDatedEarlier(before, reading.published)) return true;
  return isLongAgo(sentence.slice(0, clause.modal.end - clause.sentence.start), reading.published);
}

/** A review tells what was said to it; what is still to come it gives in the present or perfect. */
function isHistory({ trigger, clause, attribution }: Candidate, reading: Reading): boolean {
  if (!reading.voice.reviews || trigger !== 'would' || !attribution) return false;
  const { due } = deadlineIn(reading, clause);
  return due.status !== 'resolved' || due.rule === 'count' || due.anchor !== null;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const datedSaying = new RegExp(
  `\\b(?:in|on|back in|at)(?: the)?(?: \\d{1,2}(?:st|nd|rd|th)?)? (${months.join('|')})\\b[^.;]*\\b(?:said|told|promised|pledged|undertook|agreed|announced|wrote|assured|reported|committed)\\b`,
  'i',
);

const saidThen = new RegExp(
  `\\b(?:said|told|promised|pledged|undertook|agreed|announced|assured)\\b[^.;]{0,30}\\b(?:in|on|back in)(?: \\d{1,2}(?:st|nd|rd|th)?)? (${months.join('|')})\\b`,
  'i',
);

/** "In June we said that …", in September: the month of the saying is not that of the document. */
function isDatedEarlier(before: string, published: string | null): boolean {
  const month = datedSaying.exec(before)?.[1]?.toLowerCase();
  const later = saidThen.exec(before)?.[1]?.toLowerCase();
  if (
    later !== undefined &&
    published !== null &&
    months.indexOf(later) + 1 !== Number(published.slice(5, 7))
  )
    return true;
  return (
    month !== undefined && published !== null && months.indexOf(month) + 1 !== Number(published.slice(5, 7))
  );
}

/** Whether words before a promise place the making of it in the past. */
function isLongAgo(words: string, published: string | null): boolean {
  const past = ago.exec(words);
  if (!past) return false;
  const [, year] = past as readonly (string | undefined)[];
  return year === undefined || published === null || year <= published.slice(0, 4);
}
