import { baseOfPresent } from '../clause/verb.ts';
import { actVerbs } from '../lexicon/acts.ts';

/** Verb groups that ask for something, over a sentence. */
export const directs: RegExp =
  /\b(?:should|must|shall|ought to|needs? to|(?:is|are) (?:ordered|directed|recommended) to|(?:is|are) to(?= (?:be )?\p{Ll}))\b/gu;

const past = /\b(?:should|ought to|must|needn['’]t|need not) (?:not |never |at least |also |then )*have\b/;
const future =
  /\b(?:should|must|shall|ought to|needs? to|(?:is|are) (?:ordered|directed|recommended) to|(?:is|are) to be)\b(?! (?:not |never |at least |also |then )*have\b)/;

/** "The ward should have been closed": what ought to have happened, and nothing still to come. */
export function isNarrative(words: string): boolean {
  return past.test(words) && !future.test(words);
}

const reported =
  /\b(?:says?|said|states?|stated|requires?|required|provides?|told|suggested|believed|felt|thought|argued|agreed|accepted|decided|asked|whether|why|how|when|if|because|where|which|who|what)\b[^.;:]{0,60}$/i;
const ruled =
  /\b(?:procedures?|polic(?:y|ies)|guidance|standards?|rules?|law|protocols?|code)\b[^.;]{0,20}\b(?:say|says|said|require|requires|required)\b/i;

// "When a review is published, the Department should": the clause before the comma is its occasion.
const condition = /^\W*(?:when|whenever|if|where|once|until|after|before|because|since|while)\b[^.;:]*,\s/i;

/** Whether a "should" after these words is another's, a rule's or a question's, not the writer's own. */
export function isRecited(before: string, sentence: string): boolean {
  return reported.test(before.replace(condition, '')) || ruled.test(sentence);
}

const adverbs =
  /^(?:(?:immediately|urgently|formally|jointly|promptly|as a matter of (?:urgency|priority),?|in (?:consultation|conjunction|partnership) with [^,]{2,60},|\p{L}+ly)\s+)*/u;

// Verbs that at the head of a sentence are as often nouns or adjectives ("Clear guidance is …", "Staff were …").
const alsoNouns = new Set(
  'clear complete open direct staff return report record train place plan time contract fund group transport support cost board house store step question stock lead'.split(
    ' ',
  ),
);
const determiner =
  'the|an?|all|any|each|every|its|their|his|her|this|that|these|those|on|to|with|for|whether|how|back|up|out';

/** Whether words open with an order ("Revise the design …", "To review …", "He review …"). */
export function isImperative(words: string): boolean {
  const first = /^(?:that\s+|to\s+|they\s+|he\s+|she\s+|you\s+)?(\p{L}[\p{L}-]*)/iu.exec(
    words.replace(adverbs, ''),
  )?.[1];
  if (first === undefined) return false;
  const lower = first.toLowerCase();
  if (alsoNouns.has(lower) && !new RegExp(`\\b${first} (?:${determiner})\\b`, 'i').test(words)) return false;
  return actVerbs.has(lower) || actVerbs.has(baseOfPresent(lower));
}

/** Whether a sentence asks for something in any of the forms that lists of recommendations use. */
export function asks(sentence: string): boolean {
  const modals = sentence.matchAll(new RegExp(future, 'g'));
  for (const { index } of modals) if (!isRecited(sentence.slice(0, index), sentence)) return true;
  return (
    /\brecommend(?:s|ed)?\b(?! action\b)|\brecommendation (?:is|was|has been) (?:made|addressed)\b/.test(
      sentence,
    ) || isImperative(sentence)
  );
}
