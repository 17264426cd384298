import type { Cue } from '../cue/cue.ts';
import type { Unit } from '../frame.ts';
import { endsInStop } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';
import { isBreak, isComma } from '../phrase/unit.ts';
import { findComplementEnd, findComplementStart } from './complement.ts';
import type { Piece } from './content.ts';
import { readPiece } from './content.ts';
import type { Setting } from './report.ts';

/** Words reported by a cue before them. */
export interface Following {
  readonly pieces: readonly Piece[];
  readonly covers: Run;
  readonly complement: Run;
  /** The cue ends its paragraph with a colon: its words begin in the next. */
  readonly isAwaiting: boolean;
}

/** The words after a cue that it reports. */
export function findFollowing(setting: Setting, cue: Cue): Following {
  const { text, units } = setting;
  const { at, isAnnounced } = findComplementStart(units, cue);
  const first = units[at];
  const goesOn = first?.quotation && units[endOfQuotations(units, at)]?.tag === 'CCONJ';
  const standsAlone = first?.quotation && !goesOn && (isAnnounced || isSentence(text, first));
  const to = standsAlone
    ? endOfQuotations(units, at)
    : findComplementEnd(units, { from: at, isOpening: opensSentence(setting, cue) });
  const complement = {
    from: at,
    to: cue.manner === 'judged' && !standsAlone ? endOfJudgement(units, at, to) : to,
  };
  const pieces = standsAlone
    ? quotationPieces(text, units, complement)
    : fragmentPieces(text, units, complement);
  const isAwaiting = at >= units.length && units.at(-1)?.word === ':';
  return { pieces, covers: { from: cue.from, to }, complement, isAwaiting };
}

const occasion = /^(?:during|after|before|while|when|as|at|on|following)$/;

// criticised the plan as “reckless” ¦ during a visit to Hull: when and where it was said is not part of it.
function endOfJudgement(units: readonly Unit[], from: number, to: number): number {
  const last = units.slice(from, to).findLastIndex(({ quotation }) => quotation !== null);
  const next = units[from + last + 1];
  return last >= 0 && next && (isComma(next) || occasion.test(next.word)) ? from + last + 1 : to;
}

const openers = /^(?:as|while|when|after|although|though|because|if|since|before|once)$/;

// "As the board warned that pumps had failed, ministers …": the clause ends where the main clause begins.
function opensSentence({ units, from }: Setting, cue: Cue): boolean {
  const first = units[from];
  if (/^(?:who|which)$/.test(units[cue.phrase.from - 1]?.word ?? '')) return true;
  const isOpener = first !== undefined && openers.test(first.word);
  return isOpener && !units.slice(from, cue.from).some(isComma);
}

// A capital on a pronoun begins a sentence, with or without the stop that ends it.
const opensWithSubject = /^(?:I|I['’]\p{L}+|We|He|She|It|They|There|You)\s(?:\S+\s){2}/u;

// said “We are sorry.” stands by itself; said “sorry” and named “Alpha” are words in the writer's sentence.
function isSentence(text: string, unit: Unit): boolean {
  const quotation = unit.quotation;
  return (
    quotation !== null &&
    (endsInStop(text, quotation) ||
      opensWithSubject.test(text.slice(quotation.inner.start, quotation.inner.end))) &&
    /^\p{Lu}/u.test(text.charAt(quotation.inner.start)) &&
    / /.test(text.slice(quotation.inner.start, quotation.inner.end))
  );
}

function endOfQuotations(units: readonly Unit[], from: number): number {
  let to = from;
  while (units[to]?.quotation || (units[to + 1]?.quotation && (isComma(units[to]) || isBreak(units[to]))))
    to += 1;
  return to;
}

function quotationPieces(text: string, units: readonly Unit[], run: Run): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const piece = units[at]?.quotation ? readPiece(text, units, { from: at, to: at + 1 }) : undefined;
    if (piece) pieces.push(piece);
  }
  return pieces;
}

// A lone fragment is still part of the writer's sentence: mixed, although its marks are left out.
function fragmentPieces(text: string, units: readonly Unit[], run: Run): readonly Piece[] {
  const piece = readPiece(text, units, run);
  if (!piece) return [];
  return [piece.kind === 'direct' ? { span: piece.span, kind: 'mixed' } : piece];
}
