import { baseOfPresent } from '../clause/verb.ts';
import { actVerbs } from '../lexicon/acts.ts';

/** Verb groups that ask for something, over a sentence. "should have" and "ought to have" tell of the past. */
export const directs: RegExp =
  /\b(?:should|must|shall|ought to|needs? to|(?:is|are) to(?= (?:be )?\p{Ll}))\b(?! have (?:been|had|\p{L}+(?:ed|en|wn|ne|ought|ept|ent|old|ade|aid)\b))/gu;

const narrative =
  /\b(?:should|ought to|must|needn['’]t|need not) (?:not |never |at least |also |then )*have\b/;

/** "The ward should have been closed": what ought to have happened. */
export function isNarrative(words: string): boolean {
  return (
    narrative.test(words) &&
    !/\b(?:should|must|shall)\b(?! (?:not |never |at least |also |then )*have\b)/.test(words)
  );
}

const adverbs =
  /^(?:(?:immediately|urgently|formally|jointly|promptly|as a matter of (?:urgency|priority),?|in (?:consultation|conjunction|partnership) with [^,]{2,60},|\p{L}+ly)\s+)*/u;

/** Whether words open with an order ("Revise the design …", "To review …", "That the Trust review …"). */
export function isImperative(words: string): boolean {
  const first =
    /^(?:that\s+|to\s+|they\s+|he\s+|she\s+|you\s+)?(\p{L}[\p{L}-]*)/iu
      .exec(words.replace(adverbs, ''))?.[1]
      ?.toLowerCase() ?? '';
  return actVerbs.has(first) || actVerbs.has(baseOfPresent(first));
}

/** Whether words ask for something in any of the forms that lists of recommendations use. */
export function asks(words: string): boolean {
  if (isNarrative(words)) return false;
  return (
    new RegExp(directs.source, 'u').test(words) || /\brecommend(?:s|ed)?\b/.test(words) || isImperative(words)
  );
}
