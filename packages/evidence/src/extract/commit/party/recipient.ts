import { isAgent } from '../../clause/standing.ts';
import type { Reading } from '../../reading.ts';
import type { Candidate } from '../candidate.ts';
import { phraseAt } from './phrase.ts';

const people =
  /\b(?:family|families|parents|relatives|mother|father|widow|widower|son|daughter|brother|sister|patients?|residents?|tenants?|householders?|households?|passengers?|customers?|pupils?|claimants?|applicants?|victims?|survivors?|prisoners?|complainants?|owners?|everyone|anyone|houses?|parliament|senedd|assembly|public|them|him|her|you|me|us|members?|people|those|staff|witnesses|councillors?|governors?|trustees|councils?|schools|workers|crews?|passengers|carers|users|neighbours|forums?|mr|mrs|ms|miss|dr)\b/i;
const writings =
  /\b(?:report|recommendations?|findings|letter|plan|policy|questions?|concerns|review|complaint|address|inquiry['’]s)$/i;
const person =
  '(?:the|all|every|each|both|his|her|their|our|my|any|anyone|everyone|this|those|\\p{Lu}|families|patients|residents|tenants|parents|staff|trustees|members|governors|you\\b|me\\b|us\\b)';

// Verbs that say by themselves to whom or for whom the act is; the recipient's words follow.
const leads: readonly RegExp[] = [
  /\b(?:write|writing|apologise|apologising|speak|speaking|report|reply|explain|talk|make an offer|offered|go|letters will go) (?:back |out |in writing |directly |personally |again |formally |in full )*to /i,
  /\b(?:update|tell|inform|notify|meet|meeting|brief|contact|compensate|reimburse|refund|consult|invite|visit|advise|pay|telephone|phone|ring|call(?: back)?|e-?mail|text|support|see|assure|thank|interview|(?:meet|work|consult) with) (?:again )?(?:with )?/i,
  /\b(?:send|give|provide|offer|pay|issue|grant|post|show|lend|hand|let) (?=(?:you|me|us|him|her|them)\b|(?:[\p{L}’'.-]+ ){1,6}(?:an?|the|with|its|our|his|her|their|have|full|further|£\d|\d|copies|details)\b)/iu,
  new RegExp(
    `\\b(?:send|sent|give|given|provide|provided|offer|offered|pay|paid|issue|issued|post|posted|submit|submitted|deliver|delivered|hand|circulate|circulated|make|made|report|refer|repay|bring|present|presented|available|letters?|apology) (?:[^.;]{0,70}? )?to (?=${person})`,
    'iu',
  ),
  /\b(?:lay|laid|place|placed) [^.;]{2,60}? before (?=(?:the |both )?(?:House|Parliament|Senedd|Assembly))/i,
  new RegExp(
    `\\b(?:line|fund|scheme|service|helpline|meeting|counselling|costs of [\\p{L} ]{2,30}|payments?) (?:for|to) (?=${person})`,
    'iu',
  ),
  // "publish a guide for parents"
  new RegExp(
    `\\b(?:publish|produce|write|set up|open|provide|run|hold|arrange|build|fund|pay for|appoint) [^.;,]{2,60}? for (?=${person})`,
    'iu',
  ),
  /\b(?:promised|assured) (?=(?:the |his |her |their )?(?:[\p{L}’'-]+ ){1,4}?(?:that|an?|it|he|she|they)\b)/iu,
];

/** Whom an undertaking is addressed to or done for, in the document's fullest words; the reader of a letter. */
export function recipientOf(
  { clause, attribution = null }: Pick<Candidate, 'clause'> & Partial<Pick<Candidate, 'attribution'>>,
  reading: Reading,
): string | null {
  const { reader } = reading.voice;
  const named = namedIn(reading, clause);
  const isQuoted = attribution !== null && attribution.kind !== 'indirect';
  const hearer = named === null && !isQuoted ? hearerOf(reading, clause) : null;
  if (hearer !== null) return hearer;
  if (named === null || /^you\b/i.test(named)) {
    if (reader !== null && !isQuoted)
      return deposited.test(reading.flat.slice(clause.start, clause.end)) ? null : reader;
    return isQuoted && /\byou\b/i.test(reading.flat.slice(clause.start, clause.end))
      ? addressedBefore(reading, clause.start)
      : null;
  }
  return /^(?:him|her|them)$/i.test(named) ? antecedent(reading, named, clause) : named;
}

const hears =
  /\b(?:told|tells?|assure[sd]?|promised?|informed|notified|(?:written|wrote|writing|confirmed|announced|gave an? (?:undertaking|assurance|promise)) to) (?=[^.;:“”]{2,90}? that\b[^.;:“”]{0,90}$)/giu;
const anybody =
  /^(?:reporters?|journalists?|the (?:BBC|press|media|paper|newspaper|inquiry|inquest|court|hearing)\b|it\b|me\b|us\b)/i;

/** "told the families and councillors that it would …": whoever hears a promise is whom it is made to. */
function hearerOf(reading: Reading, { sentence, start }: Candidate['clause']): string | null {
  const before = reading.flat.slice(sentence.start, start);
  const told = [...before.matchAll(hears)].at(-1);
  if (!told) return null;
  const words = phraseAt(before.slice(told.index + told[0].length));
  if (anybody.test(words) || /^(?:you|him|her|them)$/i.test(words)) return null;
  return people.test(words) || isAgent(words) ? words : null;
}

// What is put where anybody may read it is for nobody in particular.
const deposited = /\bin (?:the )?(?:(?:\p{L}+ )?library|public domain)\b|\bon (?:our|its|the) website\b/iu;

function namedIn({ flat }: Reading, { start, modal, end }: Candidate['clause']): string | null {
  const said = flat.slice(modal.start, end);
  for (const lead of leads) {
    const match = lead.exec(said);
    const words = match ? phraseAt(said.slice(match.index + match[0].length)) : '';
    if (words === '' || /^(?:it|that|this|on)\b/i.test(words) || writings.test(words)) continue;
    if (people.test(words) || isAgent(words)) return words;
  }
  // "Payments to those over eighty will be made first"
  const subject = /^(?:The |All )?(?:payments?|letters?|apologies|refunds?|offers?) (?:to|for) /i.exec(
    flat.slice(start, modal.start),
  );
  return subject ? phraseAt(flat.slice(start + subject[0].length, modal.start)) || null : null;
}

/** "her", when the document tells whom. */
function antecedent(reading: Reading, pronoun: string, { modal, end }: Candidate['clause']): string | null {
  const at = reading.flat.slice(modal.start, end).search(new RegExp(`\\b${pronoun}\\b`));
  const start = modal.start + at;
  return at < 0 ? null : (reading.names.resolve({ start, end: start + pronoun.length })?.name ?? null);
}

const told =
  /\b(?:(?:letter|e-?mail|message|statement|note|reply|response)s? to|told|wrote to|writes to|written to|writing to|telling|assured|addressing) /gi;
const farBack = 900;

/** Whom the "you" of a quoted letter or speech is: who was last said to be written or spoken to. */
function addressedBefore({ flat }: Reading, at: number): string | null {
  const before = flat.slice(Math.max(0, at - farBack), at);
  for (const match of [...before.matchAll(told)].toReversed()) {
    const words = phraseAt(before.slice(match.index + match[0].length));
    if (/^(?:me|us|him|her|them|it|you|reporters?|the (?:BBC|paper|newspaper|house|inquiry)\b)/i.test(words))
      continue;
    if (people.test(words) || isAgent(words)) return words;
  }
  return null;
}
