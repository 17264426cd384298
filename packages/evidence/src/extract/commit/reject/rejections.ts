import type { Manner } from '../../../quotes/attribution.ts';
import { verbOf } from '../../clause/verb.ts';
import { emptyActs } from '../../lexicon/acts.ts';
import type { Reading } from '../../reading.ts';
import type { Candidate } from '../candidate.ts';
import { isPastPromise } from './past.ts';
import { isEvent, isState } from './state.ts';
import { isUnreal } from './unreal.ts';

/** A reason why a clause is no commitment; its name is what an explanation shows. */
export interface Rule {
  readonly name: string;
  readonly applies: (candidate: Candidate, reading: Reading) => boolean;
}

const expecting =
  /\b(?:hopes?|hoped|hoping|hopeful|expects?|expected|expecting|anticipates?|anticipated|believes?|believed|thinks?|thought|predicts?|predicted|forecasts?|fears?|feared|likely|confident|optimistic|assumes?|doubts?|wonders?|worry|worried|concerned|risk|danger|chance|possible|possibility|wishes|wants|wanted|would like|trust|sure|certain|convinced|prays?|suspects?|understands?|understood|gather|told that it is likely)(?: (?:very much|also|now|still|therefore))?(?: that)?\s*(?:[“‘"'])?$/i;
// "I cannot promise that …", "makes no commitment that …"
const unpromised =
  /\b(?:cannot|can['’]t|could not|couldn['’]t|unable to|not able to|will not|won['’]t|(?:do|does|did|would)(?: not|n['’]t)|never|no|without)\s+(?:\p{L}+ly )?(?:promise|promised|guarantee|guaranteed|guarantees|say|said|undertake|undertaken|pledge|commit|commitment|agree|undertaking|suggest|mean)(?: \p{L}+)?(?: that)?\s*$/iu;
const asking =
  /\b(?:ask|asked|asks|asking|urged?|urges|called? (?:on|for)|demand(?:ed|s)?|whether|wants?|wanted)\b[^.,;]{0,60}$/i;
const indirectQuestion =
  /\b(?:how(?: (?:many|much|long|far|soon|often))?|what|which|whether|why|where)\b[^,.;]{0,60}$/i;
const nobody =
  /^(?:there|nobody|nothing|none|no one)\b|^(?:this|these|those|one|everyone|everybody|no \w+)\b/;
const waiting = /\b(?:if|when|whether|unless|until|before|after|as soon as|once)\s+$/i;
const outcomes =
  /^(?:be (?:able|needed|required|necessary|expected|likely|subject|due)|have to|need to|see|no doubt|help|mean|make (?:it|us|you|them|life)|take time)\b/i;
// Thinking it over is no act, but a reply after it is one.
const settles =
  /\b(?:and|then|before|to) (?:then )?(?:respond|reply|publish|report|write|decide|announce|issue|set out)\b/;
// To go on doing something until a day is an act, to go on working together is not.
const carriesOn =
  /^continue to (?:fund|pay|publish|report|provide|run|meet|support|inspect|operate|employ)\b.*\b(?:until|to the end of|up to)\b/;
const rulebook =
  /\b(?:policy|policies|procedure|protocol|guidance|standing orders?|terms of reference|contract|code|rules?|regulations?|act \d{4}|statute|law|legislation|scheme|charter|constitution)\b[^.]{0,40}\b(?:says?|states?|requires?|provides?|that|sets? out|is that)\b[^.]{0,30}$/i;
const underLaw =
  /^(?:Under|In accordance with|As required by) (?:the|section|regulation|article)\b[^,]{0,80}\b(?:Act|Regulations|Order|section|article|duty|Code)\b/;

/** Why a clause that looks like an undertaking is none, in the order in which the reasons are tried. */
export const rejections: readonly Rule[] = [
  {
    name: 'question',
    applies: ({ sentence, clause }) => /\?["”’']?$/.test(sentence) && clause.subject === null,
  },
  {
    name: 'refusal',
    applies: ({ isNegative, act, before }) =>
      unpromised.test(before) || (isNegative && !/\b(?:until|unless|without)\b/.test(act)),
  },
  { name: 'unreal-would', applies: isUnreal },
  { name: 'past-promise', applies: isPastPromise },
  {
    name: 'expectation',
    applies: (candidate) => isIn('thought', candidate) || expecting.test(candidate.before),
  },
  {
    name: 'asked-by-another',
    applies: (candidate) => isIn('asked', candidate) || asking.test(candidate.before),
  },
  {
    name: 'indirect-question',
    applies: ({ before, trigger }) =>
      indirectQuestion.test(before) &&
      !/,\s*$/.test(before) &&
      !(trigger === 'agreed' && /\band\s*$/.test(before)),
  },
  { name: 'relative-clause', applies: ({ doer }) => /^(?:who|which|that|what)$/.test(doer) },
  { name: 'no-subject', applies: hasNoDoer },
  { name: 'reader-alone', applies: ({ doer, act }) => doer === 'you' && !given.test(act) },
  { name: 'under-condition-only', applies: ({ before }) => waiting.test(before) },
  {
    name: 'lessons',
    applies: ({ doer, act }) => /\blessons?\b/.test(doer) && /^be (?:learn|draw|tak)/.test(act),
  },
  { name: 'event', applies: isEvent },
  {
    name: 'no-act',
    applies: ({ act }) =>
      act === '' ||
      (emptyActs.some((pattern) => pattern.test(act)) && !settles.test(act) && !carriesOn.test(act)),
  },
  { name: 'state', applies: isState },
  { name: 'duty-recited', applies: isDuty },
  { name: 'outcome', applies: ({ act }) => outcomes.test(act) },
];

// What a reader is to get is somebody else's act; what he will see or recall is none.
const given = /^(?:be \p{L}+(?:ed|en|t)\b|receive|have|hear from|get)\b/u;
const brought =
  /^be (?:an? |the )?(?:\p{L}+ ){0,3}(?:report|review|apology|statement|update|audit|inspection|payment|fund|scheme|helpline|line|training|inquiry|investigation)\b/u;

/** Nobody who could do it; what is done to "no case" or to "everyone" somebody does. */
function hasNoDoer({ doer, act, clause, trigger }: Candidate, { flat }: Reading): boolean {
  if (doer === '') return true;
  if (doer === 'there')
    return trigger !== 'will' || !brought.test(act) || !/\d|\b(?:by|from|before) /.test(act);
  if (!nobody.test(doer)) return false;
  return verbOf(flat.slice(clause.predicate.start, clause.predicate.end)).voice !== 'passive';
}

/** Whether somebody only thinks or asks it. */
function isIn(manner: Manner, { attribution, before }: Candidate): boolean {
  // "Should you prefer another place, we will …": the wish is the condition.
  return attribution?.manner === manner && !/^\W*(?:should|if|where|unless)\b/i.test(before);
}

function isDuty({ before, doer, sentence }: Candidate): boolean {
  return (
    rulebook.test(before) ||
    /^(?:regulation|section|paragraph|article|schedule)\b/.test(doer) ||
    underLaw.test(sentence)
  );
}
