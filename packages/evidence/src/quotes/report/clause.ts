import type { Unit } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';
import { isNominal, isParticiple, isVerb } from '../phrase/unit.ts';

/** Whether a run is a clause: a finite verb with something before it that can be its subject. */
export function hasClause(units: readonly Unit[], run: Run): boolean {
  return findClauseVerb(units, run) !== undefined;
}

function findClauseVerb(units: readonly Unit[], { from, to }: Run): number | undefined {
  let hasSubject = false;
  for (let at = from; at < to; at += 1) {
    const isHead = isVerb(units[at]) && !isParticiple(units[at]) && !isReduced(units, at);
    if (isHead && hasSubject) return at;
    hasSubject ||= canBeSubject(units[at]);
  }
  return undefined;
}

// "every recommendation ¦ addressed to it"; "matters giving ¦ rise": no finite verbs
function isReduced(units: readonly Unit[], at: number): boolean {
  if (isParticiple(units[at - 1])) return true;
  const isParticipial = /ed$/.test(units[at]?.word ?? '') && units[at - 1]?.tag === 'NOUN';
  return isParticipial && /^(?:to|by)$/.test(units[at + 1]?.word ?? '');
}

/** Whether a run is a thing with a clause hanging on it ("a recommendation that nurses should keep notes"). */
export function isThing(units: readonly Unit[], run: Run): boolean {
  const verb = findClauseVerb(units, run) ?? run.to;
  return units
    .slice(run.from, verb)
    .some(
      ({ word }, at) => at > 1 && /^(?:that|which|who)$/.test(word) && isNominal(units[run.from + at - 1]),
    );
}

const subjectWord = /^(?:there|this|that|these|those|some|all|both|few|many|each|none|what|how)$/;

function canBeSubject(unit: Unit | undefined): boolean {
  return isNominal(unit) || isParticiple(unit) || subjectWord.test(unit?.word ?? '');
}

/** The verb that makes a run a clause of its own, and not only a phrase. */
export function hasFiniteVerb(units: readonly Unit[], run: Run): boolean {
  return units
    .slice(run.from, run.to)
    .some((unit, at, own) => isVerb(unit) && !isParticiple(unit) && own[at - 1]?.word !== 'to');
}
