import { verbOf } from '../../clause/verb.ts';
import { eventNouns, eventVerbs } from '../../lexicon/nouns.ts';
import type { Candidate } from '../candidate.ts';

const dated = /\b(?:by|before|from|within|in|on|this|next|until|at|tomorrow|today|tonight|shortly|soon)\b/;
const ready =
  /^be (?:in place|in operation|available|ready|complete|operational|up and running|open|live|on site|with you|working|running)\b/;
const promised =
  /\b(?:I|we|he|she|it|they) (?:can |do |hereby )?(?:promise|promised|undertake|undertook|guarantee|guaranteed|pledge|pledged)\b[^.]*$/i;

/** Whether a predicate names something that people make ready by a day ("will be in place by June"). */
export function isReadied(act: string): boolean {
  return ready.test(act);
}

/** Whether the words before a clause give it as a promise outright. */
export function isPromisedOutright(before: string): boolean {
  return promised.test(before);
}

/** How things will be, with nobody doing anything; not what is to be ready by a day, nor what is promised outright. */
export function isState({ act, doer, before }: Candidate): boolean {
  if (doer === 'there') return false;
  if (isReadied(act)) return !dated.test(act);
  if (verbOf(act).voice !== 'state' || isPromisedOutright(before)) return false;
  if (isOwnArrival({ act, doer }) || isUnderway(act)) return false;
  if (
    /^(?:have|get|hear|see)\b/.test(act) &&
    /^(?:you|families|patients|residents|tenants|every|each|all)\b/.test(doer)
  )
    return false;
  return !/^have (?:a|an|the|its|our) (?:\w+ ){0,3}(?:in place|ready|published|installed|completed|finished)\b/.test(
    act,
  );
}

const moves = /^(?:come|go|be back|be there|be at|be in)\b/;
const brings =
  /^(?:have|get|be) .{2,60}\b(?:on site|in place|ready|open|running|working|installed|completed?|finished|in its account|in their accounts?)\b/;

/** "I will come to Penmarl", "we'll have the buildings on site by May": what a doer brings about by moving or having. */
function isOwnArrival({ act, doer }: { readonly act: string; readonly doer: string }): boolean {
  if (/^(?:i|we)$/.test(doer) && /^(?:come|go) (?!and fetch\b)(?:to|and|back|round)\b/.test(act)) return true;
  if (/^(?:i|we|he|she|they|it)$/.test(doer) && /^(?:come|go) back\b/.test(act) && dated.test(act))
    return true;
  if (/^(?:i|we)$/.test(doer) && moves.test(act) && dated.test(act)) return true;
  return brings.test(act) && dated.test(act);
}

/** What somebody starts, opens or sends out at a time, whoever is said to do it. */
export function isUnderway(act: string): boolean {
  return (
    /^(?:open|start|begin|commence|close|launch|resume|go (?:out|to|live|on sale)|be (?:sent|posted|out|live|rolled out)|follow|roll out|be in (?:its|their|your|the)|reach)\b/.test(
      act,
    ) && dated.test(act)
  );
}

const sittings =
  /^(?:next |again )?(?:meet|sit|reconvene|rise|adjourn|break)(?: again| next)?(?:$| (?:on|at|in|until|till|for|from|again|next|tomorrow|shortly)\b)/;

/** What merely happens at its time: a hearing opens, a board meets, a law comes into force. */
export function isEvent({ doer, act }: Candidate): boolean {
  if (
    /^(?:take place|be taking place|come into (?:force|effect)|be in force)\b/.test(act) ||
    sittings.test(act)
  )
    return true;
  const phrase = doer.split(/ (?:of|on|into|for|in|at|with|by|between|about|to) /)[0] ?? '';
  const head = /([\p{L}’'-]+)$/u.exec(phrase)?.[1] ?? '';
  if (eventNouns.has(head) && eventVerbs.some((pattern) => pattern.test(act))) return true;
  return /^(?:arrive|be due|expire|fall due|last|dissolve)\b/.test(act) && !/^(?:i|we)$/.test(doer);
}
