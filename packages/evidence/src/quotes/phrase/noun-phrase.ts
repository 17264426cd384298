import type { Unit } from '../frame.ts';
import type { Run } from './unit.ts';
import { isBreak, isComma, isModifier, isNominal, isPossessiveMark, isTime, isVerb } from './unit.ts';

const joining = /^(?:[-/&()[\]%]|[^\p{L}\p{N}\s,;:.!?—–]{1,2})$/u;
const attaching =
  /^(?:of|for|at|from|in|with|on|to|by|behind|near|against|about|within|under|across|inside|over|between|into|among)$/;
const subordinating =
  /^(?:that|because|if|when|while|whether|although|though|since|until|unless|as|after|before|how|why|what|where|but|so|than)$/;
const relative = /^(?:who|which|whose|whom)$/;
const subjectPronoun =
  /^(?:i|he|she|they|we|you|it|this|these|those|many|some|others|both|one|most|few|all|another|none|several|everyone|everybody|nobody|someone)$/;

/** The noun phrase that ends just before `to`, or undefined. Reads leftwards, not past a clause's beginning. */
export function findPhraseBefore(units: readonly Unit[], to: number): Run | undefined {
  if (subjectPronoun.test(units[to - 1]?.word ?? '') && units[to - 1]?.tag !== 'ADJ') {
    const start = units[to - 1]?.tag === 'PRON' || units[to - 2]?.tag !== 'DET' ? to - 1 : to - 2;
    return { from: start, to };
  }
  let from = to;
  while (from > 0 && joinsLeft(units, from - 1, to)) from -= 1;
  return tidied(units, { from, to });
}

function joinsLeft(units: readonly Unit[], index: number, to: number): boolean {
  const unit = units[index];
  const before = units[index - 1];
  const after = units[index + 1];
  if (isRoundAge(units, index)) return true;
  if (!unit || isComma(unit) || isBreak(unit)) return false;
  if (unit.quotation) return unit.tag === 'QUOTE' && index > 0 && !isComma(before);
  if (relative.test(unit.word)) return false;
  if (subordinating.test(unit.word) && !(unit.word === 'that' && unit.tag === 'DET')) return false;
  // "… the council ¦ he led": a pronoun that is a subject opens a clause of its own
  if (unit.tag === 'PRON' && subjectPronoun.test(unit.word) && index !== to - 1) return false;
  if (isNominal(unit) || isModifier(unit) || joining.test(unit.word)) return true;
  if (unit.tag === 'ADP')
    return (
      attaching.test(unit.word) &&
      (isNominal(before) ||
        isPostposed(units, index - 1) ||
        before?.word === ')' ||
        before?.word === '-' ||
        index === 0 ||
        isComma(before))
    );
  if (unit.tag === 'CCONJ')
    return isNominal(after) || isModifier(after)
      ? (isNominal(before) || isRoundAge(units, index - 1)) && !hasVerb(units, index)
      : false;
  if (unit.tag === 'ADV') return isModifier(after) || isNominal(after);
  // a reduced relative: "campaigners ¦ calling for change", "a report ¦ published on Monday"
  if (unit.tag === 'VERB')
    return (
      /(?:ing|ed|en|sent|made|held|led|set)$/.test(unit.word) && isNominal(before) && !hasVerb(units, index)
    );
  return false;
}

// "Mr Yarrow, 34, and Mrs Hale": the commas about an age part nothing.
function isRoundAge(units: readonly Unit[], index: number): boolean {
  if (!isComma(units[index])) return false;
  const isOpening = units[index + 1]?.tag === 'NUM' && isComma(units[index + 2]);
  return isOpening || (units[index - 1]?.tag === 'NUM' && isComma(units[index - 2]));
}

// "a source close ¦ to the family"
function isPostposed(units: readonly Unit[], index: number): boolean {
  return units[index]?.tag === 'ADJ' && isNominal(units[index - 1]);
}

/** Whether the clause to the left of `index` already has a verb of its own. */
function hasVerb(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (isComma(unit) || isBreak(unit) || unit?.quotation) return false;
    if (isVerb(unit)) return true;
  }
  return false;
}

// "On Tuesday ¦ the council", "In his review ¦ Commissioner Hale": where a new noun phrase begins
// straight after another without anything joining them, the first belonged to an adverbial.
function tidied(units: readonly Unit[], run: Run): Run | undefined {
  let { from } = run;
  while (from < run.to && !startsPhrase(units[from])) from += 1;
  const opensWithPreposition =
    units[run.from]?.tag === 'ADP' || isTime(units[from]) || units[run.from]?.tag === 'ADV';
  if (opensWithPreposition) {
    for (let at = from + 1; at < run.to; at += 1) {
      const [before, unit] = [units[at - 1], units[at]];
      const closes = isNominal(before) && !isPossessiveMark(unit);
      const opens =
        unit?.tag === 'DET' ||
        (unit?.tag === 'PRON' && unit.word !== "'s") ||
        (unit?.tag === 'PROPN' && (before?.tag === 'NOUN' || before?.tag === 'NUM' || isTime(before)));
      if (closes && opens) {
        from = at;
        break;
      }
    }
    if (from === run.to || units[run.from]?.tag !== 'ADP')
      return from < run.to ? { from, to: run.to } : undefined;
  }
  return from < run.to ? { from, to: run.to } : undefined;
}

function startsPhrase(unit: Unit | undefined): boolean {
  return isNominal(unit) || (isModifier(unit) && !isPossessiveMark(unit));
}

/** The noun phrase that starts at `from`, or undefined: "Mr Hale", "a spokeswoman for the trust". */
export function findPhraseAfter(units: readonly Unit[], from: number): Run | undefined {
  const first = units[from];
  if (!startsPhrase(first) || first?.quotation) return undefined;
  if (first?.tag === 'PRON' && subjectPronoun.test(first.word) && units[from + 1]?.word !== 'of')
    return { from, to: from + 1 };
  let to = from;
  while (to < units.length && joinsRight(units, to, from)) to += 1;
  while (to > from && !isNominal(units[to - 1]) && !isModifier(units[to - 1]) && units[to - 1]?.word !== ')')
    to -= 1;
  return to > from ? { from, to } : undefined;
}

function joinsRight(units: readonly Unit[], index: number, from: number): boolean {
  const unit = units[index];
  const before = units[index - 1];
  const after = units[index + 1];
  if (!unit || isComma(unit) || isBreak(unit) || unit.quotation || unit.word === '(') return false;
  if (index > from && isTime(unit) && !isPossessiveMark(after)) return false;
  if (index > from && unit.tag === 'DET' && isNominal(before)) return false;
  if (index > from && unit.tag === 'PRON' && before?.tag !== 'ADP') return false;
  if (isNominal(unit) || isModifier(unit) || joining.test(unit.word)) return true;
  if (unit.tag === 'ADP')
    return (
      /^(?:of|for|at|from|in|with|to)$/.test(unit.word) &&
      startsPhrase(after) &&
      !isTime(after) &&
      !isOccasion(units, index)
    );
  if (unit.tag === 'CCONJ') return startsPhrase(after);
  return false;
}

// "said Mrs Hale ¦ in a statement": how it was said, not who she is.
function isOccasion(units: readonly Unit[], index: number): boolean {
  return units[index]?.word === 'in' && units[index + 1]?.capital === false;
}
