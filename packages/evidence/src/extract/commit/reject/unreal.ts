import type { Reading } from '../../reading.ts';
import type { Candidate } from '../candidate.ts';

// Wishes, courtesies and judgements that English puts in the conditional.
const wishes =
  /^(?:have|like|love|prefer|welcome|need|want|rather|appear|seem|expect|hope|imagine|say|add|suggest|urge|ask|argue|be (?:happy|glad|willing|pleased|wrong|better|grateful|delighted|prepared|open|interested|useful|helpful|possible|fair|right))\b/;
const supposing = /\bif\b[^.]*\b(?:were|had|did|could|was)\b|\b(?:as if|wish|imagine|ideally|otherwise)\b/i;
const reporting =
  /\b(?:said|told|agreed|announced|promised|confirmed|wrote|added|undertook|assured|pledged|explained|stated|noted|reported|insisted|replied|revealed)\b/;

/** "would" that supposes or wishes, rather than reports what somebody said he will do. */
export function isUnreal(
  { trigger, act, before, sentence, attribution }: Candidate,
  { voice }: Reading,
): boolean {
  if (trigger !== 'would') return false;
  if (wishes.test(act) || supposing.test(sentence)) return true;
  // Minutes are all reported speech: "TP would circulate the paper".
  return attribution === null && voice.kind !== 'minutes' && !reporting.test(before);
}
