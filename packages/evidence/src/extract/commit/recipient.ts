import { isAgent } from '../clause/standing.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';

const people =
  /\b(?:family|families|parents|relatives|mother|father|widow|widower|son|daughter|brother|sister|patients?|residents?|tenants?|householders?|households?|passengers?|customers?|pupils?|claimants?|victims?|survivors?|prisoners?|complainants?|owners?|everyone|households|house|houses|parliament|senedd|assembly|public|them|him|her|you|me|us|members|people|staff|witnesses|carers|users|neighbours|mr|mrs|ms|miss|dr)\b/i;

const phrase = String.raw`((?:(?:the|all|every|each|his|her|their|its|our|my|those|any|both|affected)\s+)*(?:[\p{L}\d’'&.-]+(?:\s+(?:of|in|and|for|at)\s+(?=(?:the\s+)?\p{Lu}|\w+))?\s*){1,8}?)`;
const stop = String.raw`(?=$|[,.;:”"]|\s+(?:to|by|on|within|before|with|about|that|once|when|if|after|this|next|until|as|setting|explaining|a|an|for|from|in (?:the\s+)?(?:\p{Lu}|spring|summer|autumn|winter|early|late|due|person|writing|full)|every|at (?:the|its)|and (?:\p{Ll}+)|again|directly|personally|who|whose|£\d)(?:\s|$))`;

// Verbs that say by themselves to whom or for whom the act is.
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:write|writing|apologise|speak|report|reply|explain|present|respond|answer|return|talk|offered?|available) (?:back |in writing |directly |personally |again |formally |in full )*to ${phrase}${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:update|updating|tell|inform|notify|meet|meeting|brief|contact|compensate|reimburse|refund|consult|invite|visit|advise|pay|telephone|ring|call|email|support|see|assure|thank|interview) (?:again )?(?:with )?${phrase}${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:send|give|provide|offer|pay|issue|grant|post|email|show|lend|hand) ${phrase} (?=(?:a|an|the|with|its|our|his|her|their|full|further|£|\d|copies|details)\b|£)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:send|give|provide|offer|pay|issue|post|submit|hand|circulate|make|report|refer|repay|sent|given|provided|offered|paid|issued) [^.;]{2,70}? to ${phrase}${stop}`,
    'iu',
  ),
];

/** Whom an undertaking is addressed to or done for, in its words; the reader of a letter. */
export function recipientOf(
  { clause, sentence, before }: Pick<Candidate, 'clause' | 'sentence' | 'before'>,
  reading: Reading,
): string | null {
  if (reading.voice.reader !== null) return reading.voice.reader;
  const told =
    /\b(?:told|promised|assured|wrote to) ((?:the |his |her |their )?(?:[\p{L}’'-]+ ){1,4}?)(?:that|he|she|it|they|the)\b[^.]*$/u.exec(
      before,
    );
  const predicate = reading.flat.slice(clause.predicate.start, clause.predicate.end);
  for (const form of forms) {
    const words = form.exec(predicate)?.[1]?.trim();
    if (words && isRecipient(words)) return words;
  }
  const promised = told?.[1]?.trim();
  return promised && isRecipient(promised) && sentence.includes('promised') ? promised : null;
}

function isRecipient(words: string): boolean {
  if (
    /\b(?:report|recommendations?|findings|letter|plan|policy|questions?|concerns|review|inquiry['’]s)$/i.test(
      words,
    )
  )
    return false;
  return people.test(words) || isAgent(words);
}
