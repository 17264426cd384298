import { isAgent } from '../clause/standing.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';

const people =
  /\b(?:family|families|parents|relatives|mother|father|widow|widower|son|daughter|brother|sister|patients?|residents?|tenants?|householders?|households?|passengers?|customers?|pupils?|claimants?|victims?|survivors?|prisoners?|complainants?|owners?|everyone|houses?|parliament|senedd|assembly|public|them|him|her|you|me|us|members?|people|staff|witnesses|carers|users|neighbours|forums?|mr|mrs|ms|miss|dr)\b/i;
const writings =
  /\b(?:report|recommendations?|findings|letter|plan|policy|questions?|concerns|review|complaint|inquiry['’]s)$/i;

// Verbs that say by themselves to whom or for whom the act is; the recipient's words follow.
const leads: readonly RegExp[] = [
  /\b(?:write|writing|apologise|apologising|speak|speaking|report|reply|explain|talk|make an offer|offered) (?:back |in writing |directly |personally |again |formally |in full )*to /i,
  /\b(?:update|tell|inform|notify|meet|brief|contact|compensate|reimburse|refund|consult|invite|visit|advise|pay|telephone|ring|call|email|support|see|assure|thank|interview|(?:meet|work|consult) with) (?:again )?(?:with )?/i,
  /\b(?:send|give|provide|offer|pay|issue|grant|post|show|lend|hand) (?=(?:[\p{L}’'.-]+ ){1,6}(?:an?|the|with|its|our|his|her|their|full|further|£\d|\d|copies|details)\b)/iu,
  /\b(?:send|sent|give|given|provide|provided|offer|offered|pay|paid|issue|issued|post|posted|submit|submitted|hand|circulate|circulated|make|made|report|refer|repay|bring|present|presented|available|letters?|apology) (?:[^.;]{0,70}? )?to (?=(?:the|all|every|each|his|her|their|our|my|any|this|\p{Lu}|families|patients|residents|tenants|parents|staff|trustees|members|governors|you\b))/iu,
  /\b(?:promised|assured) (?=(?:the |his |her |their )?(?:[\p{L}’'-]+ ){1,4}?(?:that|an?|it|he|she|they)\b)/iu,
];

/** Whom an undertaking is addressed to or done for, in its words; the reader of a letter. */
export function recipientOf({ clause }: Pick<Candidate, 'clause'>, reading: Reading): string | null {
  if (reading.voice.reader !== null) return reading.voice.reader;
  const said = reading.flat.slice(clause.modal.start, clause.end);
  for (const lead of leads) {
    const match = lead.exec(said);
    const words = match ? phraseAt(said.slice(match.index + match[0].length)) : '';
    if (words !== '' && !writings.test(words) && (people.test(words) || isAgent(words))) return words;
  }
  return null;
}

const stops =
  /^(?:to|by|on|within|before|with|about|that|once|when|if|after|this|next|until|as|setting|explaining|an?|for|from|every|again|directly|personally|who|whose|which|at|during|early|late|its|so|asking|today|tonight|tomorrow|now|£\d.*|\d+)$/i;
const firsts = /^(?:this|every|each|an?|the|its|our|his|her|all|any|those|that)$/i;
const longest = 12;
const season = /^(?:spring|summer|autumn|winter|new|coming|next|early|late|first|second|third|fourth)$/i;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The noun phrase at the head of words: "every household in Tarn Bridge" of "… about the new siren". */
function phraseAt(words: string): string {
  const tokens = [...words.matchAll(/[\p{L}\d£][\p{L}\d’'&.-]*|[,;:.”"()]/gu)];
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    const word = token[0];
    const next = tokens[index + 1]?.[0] ?? '';
    if (/^[,;:.”"()]$/.test(word) || index >= longest) break;
    if (stops.test(word) && !(index === 0 && firsts.test(word))) break;
    if (/^in$/i.test(word) && (!/^(?:\p{Lu}|the$)/u.test(next) || month.test(next))) break;
    if (/^in$/i.test(word) && next === 'the' && season.test(tokens[index + 2]?.[0] ?? '')) break;
    if (
      /^and$/i.test(word) &&
      !/^(?:\p{Lu}|the$|his$|her$|their$|all$|families|staff|patients|residents)/u.test(next)
    )
      break;
    end = token.index + word.length;
  }
  return words
    .slice(0, end)
    .replace(/\s+(?:in|and|of|the)$/i, '')
    .trim();
}
