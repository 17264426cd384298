/** What makes a clause a candidate commitment. */
export type Trigger = 'will' | 'would' | 'agreed' | 'is-to' | 'plan';

const undertaking = '(?:agreed|promised|pledged|undertaken|undertook|vowed|committed|volunteered)';
const aside = '(?:now |also |already |since |today |further |formally |publicly |jointly )*';

/** Every verb group that may undertake something, as one global pattern over a sentence. */
export const undertakes: RegExp = new RegExp(
  [
    String.raw`\b(?:will|shall|would|won['’]t|wouldn['’]t)\b`,
    String.raw`['’]ll\b`,
    String.raw`\b(?:undertake|promise|pledge|agree) to (?=[a-z])`,
    String.raw`\b(?:(?:has|have|had) ${aside})?${undertaking} (?:[\p{Lu}\w’' ]{2,40}? )?(?:to|that (?:it|he|she|they|we) (?:will|would)) (?=[a-z])`,
    String.raw`\b(?:am|is|are) (?:now |also )?going to (?=[a-z])`,
    String.raw`\b(?:is|are) (?:now |also )?to (?=(?:be )?[a-z])`,
  ].join('|'),
  'gu',
);

/** Which trigger the words of a verb group are. */
export function triggerOf(words: string): Trigger {
  if (/would/.test(words) && !/agree|promise|pledge|undert|vowed|committed/.test(words)) return 'would';
  if (/agree|promise|pledge|undert|vowed|committed|volunteered/.test(words)) return 'agreed';
  return /^(?:is|are) (?:now |also )?to /.test(words) ? 'is-to' : 'will';
}
