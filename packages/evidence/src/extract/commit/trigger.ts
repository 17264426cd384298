/** What makes a clause a candidate commitment. */
export type Trigger = 'will' | 'would' | 'agreed' | 'is-to' | 'plan';

const undertaking = '(?:agreed|promised|pledged|undertaken|undertook|vowed|committed|volunteered)';
const aside = '(?:now |also |already |since |today |further |formally |publicly |jointly )*';
const manner =
  '(?:in principle|in writing|in public|today|yesterday|last \\p{L}+|on [\\p{L}\\d ]{3,20}?|with [\\p{L}’ ]{2,40}?)';

// "agreed to the remedy" accepts, and "agreed to pay" undertakes.
const noun =
  '(?:the|an?|this|that|these|those|all|any|some|its|our|my|his|her|their|both|each|every|it|them)\\b';

/** Every verb group that may undertake something, as one global pattern over a sentence. */
export const undertakes: RegExp = new RegExp(
  [
    String.raw`\b(?:will|shall|would|won['’]t|wouldn['’]t)\b`,
    String.raw`['’]ll\b`,
    String.raw`\b(?:undertake|promise|pledge|agree) to (?!${noun})(?=[a-z])`,
    String.raw`\b(?:(?:has|have|had) ${aside})?${undertaking} (?:${manner} )?to (?!${noun})(?=[a-z])`,
    String.raw`\b(?:is|are|am) (?:fully |firmly |now )?committed to (?=[a-z]+ing (?:the|an?|all|every|each|its|our|\d|£)\b)`,
    String.raw`\b(?:give|gives|given|gave|make|made) (?:an?|my|our|his|her|its|the) (?:\p{L}+ )?(?:undertaking|assurance|commitment|promise|pledge) to (?=[a-z])`,
    String.raw`\b(?:(?:has|have) ${aside})?(?:promise|promises|promised|pledge|pledges|pledged|guarantees|guaranteed) (?=(?:an?|£\d|\d) )`,
    String.raw`\b(?:am|is|are) (?:now |also )?going to(?= [a-z]|:)`,
    String.raw`\b(?:is|are) (?:now |also )?to(?= (?:be )?[a-z]|:)`,
  ].join('|'),
  'gu',
);

/** Which trigger the words of a verb group are. */
export function triggerOf(words: string): Trigger {
  if (/would/.test(words) && !/agree|promise|pledge|undert|vowed|committed/.test(words)) return 'would';
  if (/agree|promise|pledge|undert|vowed|commit|volunteered|guarantee|assurance/.test(words)) return 'agreed';
  return /^(?:is|are) (?:now |also )?to\b/.test(words) ? 'is-to' : 'will';
}
