import type { Unit } from '../frame.ts';
import { findPhraseBefore } from './noun-phrase.ts';
import type { Run } from './unit.ts';
import { isBreak, isComma, isNominal, isParticiple, isVerb } from './unit.ts';
import { readVerbPhrase } from './verb-phrase.ts';

const farthestApposition = 45;

/**
 * The subject of the verb phrase that begins at `from`: the noun phrase before it, across an
 * apposition or relative clause ("Orla Quill, head of claims, ¦ said"), at a relative pronoun its
 * antecedent, and for a verb joined on ("… and added", ", adding") the subject of the verb before.
 */
export function findSubject(units: readonly Unit[], from: number): Run | undefined {
  const before = units[from - 1];
  if (!before || from === 0) return undefined;
  if (/^(?:who|which|that)$/.test(before.word) && before.tag === 'PRON') return antecedent(units, from - 1);
  if (before.tag === 'CCONJ' || before.tag === 'SCONJ' || before.tag === 'ADP')
    return earlierSubject(units, from - 1);
  if (isParticiple(units[from]))
    return isComma(before) || isVerb(before) ? earlierSubject(units, from - 1) : nominalBefore(units, from);
  if (isComma(before)) {
    return acrossApposition(units, from - 1) ?? earlierSubject(units, from - 1);
  }
  if (isBreak(before) && before.word !== ':')
    return acrossDashes(units, from - 1) ?? earlierSubject(units, from - 1);
  if (before.word === ')') return acrossBrackets(units, from - 1);
  return nominalBefore(units, from) ?? (isBreak(before) ? undefined : earlierSubject(units, from));
}

function nominalBefore(units: readonly Unit[], to: number): Run | undefined {
  const run = findPhraseBefore(units, to);
  return run && (units.slice(run.from, run.to).some(isNominal) || isNounlike(units, run)) ? run : undefined;
}

// "A relative told us": the tagger takes many names of people for adjectives.
function isNounlike(units: readonly Unit[], run: Run): boolean {
  return units[run.from]?.tag === 'DET' && run.to - run.from > 1 && units[run.to - 1]?.tag === 'ADJ';
}

function antecedent(units: readonly Unit[], at: number): Run | undefined {
  return nominalBefore(units, isComma(units[at - 1]) ? at - 1 : at);
}

// "Orla Quill — head of claims — ¦ said"
function acrossDashes(units: readonly Unit[], close: number): Run | undefined {
  const dash = units[close]?.word;
  const open = units
    .slice(Math.max(0, close - farthestApposition), close)
    .findLastIndex(({ word }) => word === dash);
  const at = open < 0 ? -1 : open + Math.max(0, close - farthestApposition);
  return at < 1 ? undefined : nominalBefore(units, at);
}

function acrossBrackets(units: readonly Unit[], close: number): Run | undefined {
  const open = units.slice(0, close).findLastIndex(({ word }) => word === '(');
  return open < 1 ? undefined : nominalBefore(units, open);
}

// From the comma before the verb back to the comma that opens the apposition. What stands before that
// is the subject, unless it is an opening adverbial ("In her letter, Mrs Hale, the chair, said").
function acrossApposition(units: readonly Unit[], close: number): Run | undefined {
  const name = findAppositiveName(units, close);
  if (name) return name;
  const pair = findAgedPair(units, close);
  if (pair) return pair;
  const commas: number[] = [];
  for (let at = close - 1; at >= 0 && close - at <= farthestApposition; at -= 1) {
    const unit = units[at];
    if (isBreak(unit) || unit?.quotation) break;
    if (isComma(unit)) commas.push(at);
  }
  const candidates = commas.flatMap((comma) => {
    const run = nominalBefore(units, comma);
    return run && opensClause(units, run, comma === commas.at(-1)) ? [run] : [];
  });
  return candidates.find((run) => isName(units, run)) ?? candidates[0];
}

// "Ann Dale, 31, and Jo Hale, 22, ¦ said": the last age closes a list of names, not an apposition.
function findAgedPair(units: readonly Unit[], close: number): Run | undefined {
  if (units[close - 1]?.tag !== 'NUM' || !isComma(units[close - 2])) return undefined;
  const run = nominalBefore(units, close - 2);
  const isList = run && units.slice(run.from, run.to).some(({ tag }) => tag === 'NUM');
  return isList ? { from: run.from, to: close } : undefined;
}

function opensClause(units: readonly Unit[], run: Run, isFirst: boolean): boolean {
  const opener = units[run.from - 1];
  const isPlain =
    opener === undefined ||
    isComma(opener) ||
    isBreak(opener) ||
    opener.tag === 'CCONJ' ||
    opener.tag === 'SCONJ' ||
    opener.quotation !== null;
  const hasName = units.slice(run.from, run.to).some(({ tag, capital }) => tag === 'PROPN' || capital);
  return isPlain && (hasName || isFirst) && !isListItem(units, run);
}

// "Its clerk, Desmond Yarrow, ¦ replied": the name, where it stands in apposition to a description.
function findAppositiveName(units: readonly Unit[], close: number): Run | undefined {
  const open = units
    .slice(0, close)
    .findLastIndex((unit) => isComma(unit) || isBreak(unit) || unit.quotation);
  const name = { from: open + 1, to: close };
  if (open < 1 || !isComma(units[open]) || !isCapitalised(units, name)) return undefined;
  const described = nominalBefore(units, open);
  return described &&
    !isName(units, described) &&
    !/^(?:in|at|on|from|near)$/.test(units[described.from - 1]?.word ?? '')
    ? name
    : undefined;
}

function isCapitalised(units: readonly Unit[], run: Run): boolean {
  const own = units.slice(run.from, run.to);
  return (
    own.length > 0 && own.every(({ tag, capital, word }) => (tag === 'PROPN' && capital) || word === '-')
  );
}

/** Whether a run is a full name and nothing else: "Desmond Yarrow", "Dr Hilde Amory". */
export function isName(units: readonly Unit[], run: Run): boolean {
  return run.to - run.from > 1 && isCapitalised(units, run);
}

// "Orla Quill, head of claims, risk and audit, said": "head of claims" starts in lower case after a comma.
function isListItem(units: readonly Unit[], run: Run): boolean {
  return (
    isComma(units[run.from - 1]) && units[run.from]?.capital === false && units[run.from]?.tag === 'NOUN'
  );
}

/** The subject of the nearest finite verb to the left. Tries that verb alone, so that reading stays linear. */
function earlierSubject(units: readonly Unit[], to: number): Run | undefined {
  for (let at = to - 1; at > 0; at -= 1) {
    if (!isVerb(units[at]) || isParticiple(units[at])) continue;
    const { from } = readVerbPhrase(units, at);
    if (units[from]?.word === 'to') continue;
    return from > 0 && from < to ? findSubject(units, from) : undefined;
  }
  return undefined;
}
