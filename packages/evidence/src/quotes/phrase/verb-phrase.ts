import type { Unit } from '../frame.ts';
import { isBe, isNegative, isTime, isVerb } from './unit.ts';

/** The verb at `head` with the auxiliaries, adverbs and "went on to" chains before it. */
export interface VerbPhrase {
  readonly from: number;
  readonly head: number;
  readonly isNegative: boolean;
  readonly isPassive: boolean;
  /** Begins with its verb's -ing form: its subject stands in another clause. */
  readonly isParticiple: boolean;
  /** "would say", "will write", "must explain": not, or not yet, said. */
  readonly isUnreal: boolean;
  /** Has a form of "have" or "be": only then can a bare participle ("written") be its main verb. */
  readonly hasAuxiliary: boolean;
}

const modal = /^(?:would|could|may|might|should|must|will|shall|'ll|won't|cannot)$/;
const auxiliary = /^(?:have|has|had|having|'ve|'d|'s|be|is|are|was|were|been|being|am|'re|'m|gets?|got)$/;

// Verbs that only carry another along: "went on to say", "continued to insist", "is expected to say".
const carrier =
  /^(?:went|goes|going|gone|go|continue[ds]?|continuing|seem(?:s|ed)?|appear(?:s|ed)?|tend(?:s|ed)?|used|wants?|wanted|tried|try|tries|trying|began|begun|begins|expected|due|set|had|has|have|moved|came|come|quick|keen|rushed|took|taken|able|likely|on|out)$/;

/** The verb phrase whose main verb is the unit at `head`. */
export function readVerbPhrase(units: readonly Unit[], head: number): VerbPhrase {
  let from = head;
  let negative = false;
  let unreal = false;
  let infinitive = false;
  for (; from > 0; from -= 1) {
    const unit = units[from - 1];
    if (!unit || !belongs(unit, infinitive, units[from - 2])) break;
    if (isNegative(unit)) negative = true;
    if (modal.test(unit.word)) unreal = true;
    infinitive ||= unit.word === 'to';
  }
  const verb = units[head];
  const last = units.slice(from, head).findLast((unit) => unit.tag === 'AUX' || isVerb(unit));
  const past = verb !== undefined && !/ing$/.test(verb.word);
  return {
    from,
    head,
    isNegative: negative,
    isPassive: past && !infinitive && isBe(last),
    isParticiple: units[from]?.word.endsWith('ing') === true && verb?.tag === 'VERB',
    isUnreal: unreal,
    hasAuxiliary: units.slice(from, head).some(({ word }) => auxiliary.test(word)),
  };
}

function belongs(unit: Unit, afterTo: boolean, before: Unit | undefined): boolean {
  if (unit.quotation) return false;
  if (unit.tag === 'AUX' || isNegative(unit) || /^(?:'s|'ve|'d|'ll|'re)$/.test(unit.word)) {
    return unit.word !== "'s" || unit.tag !== 'PART';
  }
  if (unit.word === 'to') return true;
  if (unit.tag === 'ADV')
    return !/^(?:when|where|why|how|here|there)$/.test(unit.word) && !(isTime(unit) && before?.tag === 'ADP');
  return afterTo && carrier.test(unit.word);
}
