import type { Manner } from '../attribution.ts';
import type { Unit } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';
import { isComma, isNominal, isParticiple, isVerb } from '../phrase/unit.ts';
import type { Candidate } from './acceptable.ts';
import { isObject } from './acceptable.ts';

// Questions left open: "did not say who", "tell us how many"; "explained how it happened" tells something.
const openQuestion = /^(?:whether|if|who|whom|whose|which|when|where|why)$/;
const measure = /^(?:many|much|often|long|far|soon)$/;
const pronoun = /^(?:i|we|you|he|she|it|they|this|that)$/;

// "replied to the board on Friday", "tell me by return": a hearer or a manner, not a clause.
const hearerOrManner = /^(?:to|by|from|of|about|with|for|through|via)$/;
const opensMainClause = /^(?:say|add|insist|warn|reply|answer|argue)$/;
const nobody = /^(?:nobody|no-one|none|neither|nothing|no)$/;

// "The evidence revealed": a finding rather than a saying
const showing = /^(?:reveal|indicate|suggest|imply|signal|disclose|predict|confirm)$/;
const finding =
  /^(?:evidence|figures?|data|records?|results?|research|study|studies|survey|polls?|analysis|inquest|footage|logs?|tests?|statistics)$/;

// "The committee noted that …": how minutes record what was put before a meeting
const meeting =
  /^(?:board|cabinet|committee|subcommittee|sub-committee|governors|meeting|members|panel|trustees)$/;

/** What a cue's subject did, once what follows the cue is known: words that are not quoted need signs of speech. */
export function mannerOf(units: readonly Unit[], { cue, speaker, kind, complement }: Candidate): Manner {
  if (kind !== 'indirect') return cue.manner;
  if (isObject(units, cue, complement)) return 'judged';
  if (cue.manner !== 'said') return cue.manner;
  if (cue.base === 'note' && isSaidByMeeting(units, speaker.run)) return 'found';
  if (showing.test(cue.base) && isSaidByThing(units, speaker.run)) return 'found';
  if (isReducedRelative(units, cue.phrase.from, complement)) return 'mentioned';
  const { isUnreal, isNegative } = cue.phrase;
  if (isUnreal || isNegative || saidByNobody(units, speaker.run)) return 'mentioned';
  return isOpen(units, complement) || isAdjunct(units, cue.base, complement) ? 'mentioned' : 'said';
}

// "tenants reporting signs of fire": who they are, not what they say; "a letter saying that …" tells it.
function isReducedRelative(units: readonly Unit[], from: number, complement: Run): boolean {
  return (
    isParticiple(units[from]) && isNominal(units[from - 1]) && units[complement.from - 1]?.word !== 'that'
  );
}

function isSaidByThing(units: readonly Unit[], run: Run | null): boolean {
  return run !== null && finding.test(units[run.to - 1]?.word ?? '');
}

function isSaidByMeeting(units: readonly Unit[], run: Run | null): boolean {
  return run !== null && meeting.test(units[run.to - 1]?.word ?? '');
}

function saidByNobody(units: readonly Unit[], run: Run | null): boolean {
  return run !== null && nobody.test(units[run.from]?.word ?? '');
}

function isOpen(units: readonly Unit[], run: Run): boolean {
  const [first, second] = [units[run.from]?.word ?? '', units[run.from + 1]?.word ?? ''];
  if (first === 'how') return measure.test(second);
  if (first === 'what') return pronoun.test(second);
  return openQuestion.test(first) && !hasMainClause(units, run);
}

function isAdjunct(units: readonly Unit[], base: string, run: Run): boolean {
  const first = units[run.from];
  if (first === undefined || first.tag === 'CCONJ' || isVerb(first)) return true;
  if (first.tag !== 'ADP' && first.tag !== 'PART') return false;
  return hearerOrManner.test(first.word) || !(opensMainClause.test(base) || hasMainClause(units, run));
}

// "if the pumps failed, ¦ the board would be told"
function hasMainClause(units: readonly Unit[], run: Run): boolean {
  const comma = units.slice(run.from, run.to).findIndex(isComma);
  const next = units[run.from + comma + 1];
  return comma > 0 && next?.tag !== 'CCONJ' && units.slice(run.from + comma, run.to).some(isVerb);
}
