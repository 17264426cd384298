import type { QuotationKind } from '../../proposal.ts';
import type { Cue } from '../cue/cue.ts';
import { objectTaking } from '../cue/lexicon.ts';
import type { Unit } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';
import { isNominal } from '../phrase/unit.ts';
import { hasClause, isThing } from './clause.ts';
import type { Setting } from './report.ts';
import type { Speaker } from './speaker.ts';

// Verbs that only give a name: “a scheme called ‘Bright Start’” reports nobody's words unless somebody calls it so.
const naming = /^(?:call|dub|label|brand|term|style|nickname|name|know|title)$/;

const firstPerson = /^(?:i|we|you)$/;
const fewestWords = 3;
const shortestClause = 5;
const shortLabel = 24;

/** What was read after a cue. */
export interface Candidate {
  readonly cue: Cue;
  readonly speaker: Speaker;
  readonly kind: QuotationKind;
  readonly complement: Run;
}

/** Whether words after a cue are somebody's statement rather than the writer's own sentence about something else. */
export function isReported(setting: Setting, { cue, speaker, kind, complement }: Candidate): boolean {
  const { units } = setting;
  const { phrase } = cue;
  const isClause = units[complement.from - 1]?.word === 'that';
  if (cue.takes === 'quoted' && kind !== 'direct' && !isClause) return false;
  if (kind !== 'indirect' && isLabel(units, cue, speaker, complement)) return false;
  if (kind !== 'indirect')
    return !(naming.test(cue.base) && speaker.span === null) && !isReducedRelative(units, cue, speaker);
  if (cue.takes === 'quoted' || speaker.span === null || phrase.isNegative) return false;
  if (units[phrase.from]?.word === 'to' || isReducedRelative(units, cue, speaker)) return false;
  if (complement.to - complement.from < fewestWords) return false;
  if (cue.takes === 'clause')
    return hasClause(units, complement) || saysClause(cue, complement) || isObject(units, cue, complement);
  return units.slice(complement.from, complement.to).some(isNominal);
}

// "recorded as “visits ongoing”": a word or two that nobody is said to have used.
function isLabel(units: readonly Unit[], { phrase, manner }: Cue, { span }: Speaker, run: Run): boolean {
  if (span !== null || !phrase.isPassive || manner === 'said') return false;
  return units
    .slice(run.from, run.to)
    .every(({ quotation }) => !quotation || quotation.end - quotation.start < shortLabel);
}

/** Whether a verb of clauses has only an object here. */
export function isObject(units: readonly Unit[], { base, takes }: Cue, complement: Run): boolean {
  if (takes !== 'clause' || !objectTaking.has(base)) return false;
  if (units[complement.from - 1]?.word === 'that') return false;
  if (hasClause(units, complement) && !isThing(units, complement)) return false;
  return units.slice(complement.from, complement.to).some(isNominal);
}

// After "say" there is a clause even where the tagger overlooks its verb ("says her kitchen smelt of diesel").
function saysClause({ base }: Cue, complement: Run): boolean {
  return base === 'say' && complement.to - complement.from >= shortestClause;
}

/**
 * Whether somebody speaks of himself here and now: "I confirm that …" in a letter is the writer's own
 * text; "I told the panel that …" is what he said elsewhere.
 */
export function isOwnWord(units: readonly Unit[], { phrase }: Cue, { run }: Speaker): boolean {
  const subject = run && run.to - run.from === 1 ? (units[run.from]?.word ?? '') : '';
  if (!firstPerson.test(subject)) return false;
  const verb = units[phrase.head]?.word ?? '';
  const isPast = /(?:ed|said|told|wrote|made|heard|spoke)$/.test(verb);
  return (
    !isPast ||
    units.slice(phrase.from, phrase.head).some(({ word }) => /^(?:have|am|was|'ve|were)$/.test(word))
  );
}

// "the measures announced on Monday": a past participle behind its noun, not a verb with a subject.
function isReducedRelative(units: readonly Unit[], { base, phrase, to }: Cue, { run }: Speaker): boolean {
  if (run === null || phrase.from !== phrase.head) return false;
  const next = units[to];
  if (naming.test(base) && next?.quotation) return true;
  return next?.word === 'by' && /ed$/.test(units[phrase.head]?.word ?? '');
}
