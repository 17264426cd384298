import type { Expression } from '../expression/expression.ts';

/** A found expression in its text, and the other days its sentence gives. */
export interface Standing {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
}

const ahead =
  /\b(will|shall|should|must|would|to be|is to|are to|need(s|ed)? to|has to|have to|due|deadline|target|expect(s|ed)?|intend(s|ed)?|aim(s|ed)?|plan(s|ned)? to|recommend(s|ed)?|require(s|d)?|undertake(s)?|promise(s)?|commit(s)?|ensure(s)?|please|propose(s)?|asks?|urges?|invites?|let)\b/i;

// A past verb not far before the words: "was published on", "reported in", "met on".
const behind =
  /\b(was|were|had|did|has been|have been|became|began|came|took|went|made|gave|found|held|met|wrote|said|told|sent|left|died|got|saw|\p{L}{3,}ed)\b(?:\W+\w+){0,25}\W*$/iu;

const backwards =
  /\b(since|ago|past|previous|previously|yesterday|recently)\b|\blast (?:night|week|month|year|autumn|spring|summer|winter|\p{L}+day)\b(?! (?:of|in))/iu;

// "reported in March 2014 that it would act within six weeks": the promise itself lies in the past.
const reported =
  /\b(reported|said|promised|pledged|undertook|agreed|assured|announced|stated|claimed|wrote|told)\b[^.]{0,60}\b(?:in|on|during)\s+(?:\w+\s+){0,3}(?:19|20)\d\d\b[^.]{0,60}\b(would|that it would|to)\b/i;

// "had recommended in 2017 that it be rebuilt within two years": so does what was asked for.
const asked =
  /\b(recommended|proposed|urged|asked|advised|ordered|required)\b[^.]{0,60}\b(?:in|on|during)\s+(?:\w+\s+){0,3}(?:19|20)\d\d\b[^.]{0,60}\b(that|to)\b/i;

const doneBy = /\b(was|were|had been|has been|have been|had|did)\b(?:\W+\w+){0,5}\W*$/i;

/** Whether words about time tell what has happened, so that they set nobody a deadline. */
export function isHistory({ text, start, end, expression }: Standing): boolean {
  const from = sentenceStart(text, start);
  const before = text.slice(from, start);
  if (reported.test(before) || asked.test(before)) return true;
  const isDeadline = ['within', 'bounded', 'stated', 'either'].includes(expression.kind);
  if (isDeadline) return doneBy.test(before) && !ahead.test(before);
  if (backwards.test(text.slice(start, end)) && !ahead.test(before)) return true;
  return behind.test(before) && !ahead.test(before);
}

const longestSentence = 400;

/** Where the sentence that holds an offset begins; never looks back farther than a long sentence. */
export function sentenceStart(text: string, at: number): number {
  const window = text.slice(Math.max(0, at - longestSentence), at);
  const stop = Math.max(
    ...[...window.matchAll(/[.!?;]["'”’)]*\s+(?=[\p{Lu}\d"“‘'(])|\n/gu)].map(
      ({ 0: mark, index }) => index + mark.length,
    ),
    0,
  );
  return at - window.length + stop;
}
