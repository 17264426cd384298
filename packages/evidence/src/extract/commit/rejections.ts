import { verbOf } from '../clause/verb.ts';
import { emptyActs } from '../lexicon/acts.ts';
import { eventNouns, eventVerbs } from '../lexicon/nouns.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';

/** A reason why a clause is no commitment; its name is what an explanation shows. */
export interface Rule {
  readonly name: string;
  readonly applies: (candidate: Candidate, reading: Reading) => boolean;
}

const last = (phrase: string): string => /([\p{L}’'-]+)$/u.exec(phrase)?.[1] ?? '';

const expecting =
  /\b(?:hopes?|hoped|hoping|expects?|expected|expecting|anticipates?|anticipated|believes?|believed|thinks?|thought|predicts?|predicted|forecasts?|fears?|feared|likely|confident|optimistic|assumes?|doubts?|wonders?|worry|worried|concerned|risk|danger|chance|possible|possibility|wishes|wants|wanted|would like|trust|sure|certain|convinced|prays?|suspects?)(?: (?:very much|also|now|still|therefore))?(?: that)?\s*(?:[“‘"'])?$/i;
const asking =
  /\b(?:ask|asked|asks|asking|urged?|urges|called? (?:on|for)|demand(?:ed|s)?|whether|wants?|wanted|insist(?:ed|s)? that \w+ must)\b[^.]{0,60}$/i;
const longAgo =
  /\b(?:in|back in|since|from|during|by) (?:\w+ )?((?:19|20)\d\d)\b|\b(?:last (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:years|months|weeks) (?:ago|earlier|before)|at the time|previously|originally|had (?:earlier|previously))\b/i;
const broken =
  /\b(?:but|yet|although|though|however)\b[^.]{0,80}\b(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t|had not|was not|wasn['’]t|were not|never|failed|failing|no (?:such )?\w+ (?:was|has|came|appeared)|still|delayed|dropped|abandoned|shelved|spent|late|missed|slipped|scrapped)\b/i;
const kept =
  /\b(?:as promised|as (?:it|he|she|they) had (?:promised|said)|which (?:it|he|she|they) (?:did|duly did|has done|have done)|and (?:has|have|did|duly) (?:so|done so|since done)|was (?:kept|honoured))\b/i;
const failedNext =
  /^\W*(?:(?:It|He|She|They|That|This|Neither|None|No one|Nothing|The \w+(?: \w+){0,2})\s+(?:did not|didn['’]t|never|was not|were not|wasn['’]t|weren['’]t|has not|have not|hasn['’]t|failed to|was never|were never|had not|has never|missed|has yet)\b|No (?:such )?\w+ (?:was|were|has|have|ever|came))/;

/** Why a clause that looks like an undertaking is none, in the order in which the reasons are tried. */
export const rejections: readonly Rule[] = [
  {
    name: 'question',
    applies: ({ sentence, clause }) => /\?["”’']?$/.test(sentence) && clause.subject === null,
  },
  {
    name: 'refusal',
    applies: ({ isNegative, act }) => isNegative && !/\b(?:until|unless|without)\b/.test(act),
  },
  { name: 'unreal-would', applies: isUnreal },
  { name: 'past-promise', applies: isPastPromise },
  {
    name: 'expectation',
    applies: ({ before, attribution }) => attribution?.manner === 'thought' || expecting.test(before),
  },
  {
    name: 'asked-by-another',
    applies: ({ before, attribution }) => attribution?.manner === 'asked' || asking.test(before),
  },
  { name: 'relative-clause', applies: ({ doer }) => /^(?:who|which|that|what)$/.test(doer) },
  {
    name: 'no-subject',
    applies: ({ doer, trigger }) =>
      (doer === '' && trigger !== 'plan') ||
      /^(?:there|this|these|those|one|everyone|nobody|nothing|no one|no \w+)\b/.test(doer),
  },
  {
    name: 'under-condition-only',
    applies: ({ before }) =>
      /\b(?:if|when|whether|unless|until|before|after|as soon as|once)\s+$/i.test(before),
  },
  { name: 'event', applies: isEvent },
  { name: 'no-act', applies: ({ act }) => emptyActs.some((pattern) => pattern.test(act)) && !settles(act) },
  { name: 'state', applies: isState },
  { name: 'duty-recited', applies: isDuty },
  {
    name: 'outcome',
    applies: ({ act }) =>
      /^(?:be (?:able|needed|required|necessary|expected|likely|subject|due)|have to|need to|see|no doubt|help|mean|make (?:it|us|you|them|life)|take time)\b/i.test(
        act,
      ),
  },
];

/** Thinking it over is no act, but a reply after it, or a day on which it is decided, is one. */
function settles(act: string): boolean {
  return /\b(?:and|then|before|to) (?:then )?(?:respond|reply|publish|report|write|decide|announce|issue|set out)\b/.test(
    act,
  );
}

function isUnreal({ trigger, act, before, sentence, attribution }: Candidate): boolean {
  if (trigger !== 'would') return false;
  if (
    /^(?:have|like|love|prefer|welcome|be (?:happy|glad|willing|pleased|wrong|better|grateful|delighted|prepared|open|interested|useful|helpful|possible|fair|right)|need|want|rather|appear|seem|expect|hope|imagine|say|add|suggest|urge|ask|argue)\b/.test(
      act,
    )
  )
    return true;
  if (
    /\bif\b[^.]*\b(?:were|had|did|could|was)\b/.test(sentence) ||
    /\b(?:as if|wish|imagine|ideally)\b/.test(sentence)
  )
    return true;
  return (
    attribution === null &&
    !/\b(?:said|told|agreed|announced|promised|confirmed|wrote|added|undertook|assured|pledged|explained|stated|noted|reported)\b/.test(
      before,
    )
  );
}

function isPastPromise({ clause, trigger, before, sentence, next }: Candidate, reading: Reading): boolean {
  if (/^had\b/.test(reading.flat.slice(clause.modal.start, clause.modal.end))) return true;
  const reported = trigger === 'would' || trigger === 'agreed';
  if (kept.test(sentence) || (reported && (broken.test(sentence) || failedNext.test(next)))) return true;
  if (!reported)
    return /\b(?:said|promised|told|pledged|assured)\b[^.]*$/.test(before) && broken.test(sentence);
  const past = longAgo.exec(sentence.slice(0, clause.modal.end - clause.sentence.start));
  if (!past) return false;
  const year = past[1] === undefined ? null : Number(past[1]);
  return (
    year === null ||
    reading.published === null ||
    year < Number(reading.published.slice(0, 4)) ||
    reading.published.startsWith(String(year))
  );
}

function isEvent({ doer, act }: Candidate): boolean {
  if (/^(?:take place|be taking place|come into (?:force|effect)|be in force)\b/.test(act)) return true;
  const head = last(doer.split(/ (?:of|on|into|for|in|at|with|by|between|about|to) /)[0] ?? '');
  if (eventNouns.has(head) && eventVerbs.some((pattern) => pattern.test(act))) return true;
  return /^(?:arrive|be due|expire|fall due|last|dissolve)\b/.test(act) && !/^(?:i|we)$/.test(doer);
}

function isState(candidate: Candidate): boolean {
  const { act, doer } = candidate;
  const verb = verbOf(act);
  if (verb.voice !== 'state') return false;
  if (/^be (?:in place|available|ready|complete|operational|up and running|open|live|with you)\b/.test(act))
    return !dated.test(act);
  if (
    /^(?:have|get|hear|see)\b/.test(act) &&
    /^(?:you|families|patients|residents|tenants|every|each|all)\b/.test(doer)
  )
    return false;
  return !/^have (?:a|an|the|its|our) (?:\w+ ){0,3}(?:in place|ready|published|installed|completed|finished)\b/.test(
    act,
  );
}

const dated = /\b(?:by|before|from|within|in|on|this|next|until)\b/;

const rulebook =
  /\b(?:policy|policies|procedure|protocol|guidance|standing orders?|terms of reference|contract|code|rules?|regulations?|act \d{4}|statute|law|legislation|scheme|charter|constitution)\b[^.]{0,40}\b(?:says?|states?|requires?|provides?|that|sets? out|is that)\b[^.]{0,30}$/i;

function isDuty({ before, doer, sentence }: Candidate): boolean {
  return (
    rulebook.test(before) ||
    /^(?:regulation|section|paragraph|article|schedule)\b/.test(doer) ||
    /^(?:Under|In accordance with|As required by) (?:the|section|regulation|article)\b[^,]{0,80}\b(?:Act|Regulations|Order|section|article|duty|Code)\b/.test(
      sentence,
    )
  );
}
