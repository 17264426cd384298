import type { Cue } from '../cue/cue.ts';
import { findCueVerb } from '../cue/verb.ts';
import type { Unit } from '../frame.ts';
import { findPhraseAfter } from '../phrase/noun-phrase.ts';
import {
  isBreak,
  isComma,
  isModifier,
  isNominal,
  isParticiple,
  isPossessiveMark,
  isTime,
  isVerb,
} from '../phrase/unit.ts';

// Verbs with a hearer between them and what is said: "told PA the letter …".
const withHearer =
  /^(?:tell|inform|assure|remind|warn|notify|advise|ask|brief|persuade|convince|promise|caution|message|text|email)$/;
const hearerPronoun = /^(?:me|you|him|her|them|us|it|reporters|journalists|everyone|everybody)$/;
const opener = /^(?:that|how|what|why|whether|if|when|where|who)$/;
const farthestOpener = 16;
const farthestAside = 8;

/** Where what is said begins after its cue: past particles, the hearer, time and place, "that" and a colon. */
export function findComplementStart(
  units: readonly Unit[],
  cue: Cue,
): { readonly at: number; readonly isAnnounced: boolean } {
  let at = cue.to;
  while (units[at]?.tag === 'ADV' && !isVerb(units[at + 1]) && !opener.test(units[at]?.word ?? '')) at += 1;
  if (cue.phrase.isPassive && units[at]?.word === 'by') at = findPhraseAfter(units, at + 1)?.to ?? at;
  if (withHearer.test(cue.base)) at = skipHearer(units, at);
  if (cue.base === 'put' && units[at]?.word === 'it') at += 1;
  at = skipTimes(units, at);
  const opened = findOpening(units, at);
  if (opened !== undefined) at = opened;
  const mark = units[at]?.word ?? '';
  const isAnnounced = mark === ':' || mark === ',' || mark === '—' || mark === '–';
  if (isAnnounced) at += 1;
  at = skipConjunction(units, at);
  if (cue.manner === 'judged' && units[at]?.word === 'as') at += 1;
  return { at, isAnnounced };
}

// "that"; "told me, and I accept, that"; "thought it likely that"
function skipConjunction(units: readonly Unit[], from: number): number {
  if (units[from]?.word === 'that') return from + 1;
  if (units[from]?.word === 'it' && units[from + 1]?.tag === 'ADJ')
    return units[from + 2]?.word === 'that' ? from + 3 : from;
  if (units[from]?.tag !== 'CCONJ') return from;
  const comma = units.slice(from, from + farthestAside).findIndex(isComma);
  return comma > 0 && units[from + comma + 1]?.word === 'that' ? from + comma + 2 : from;
}

function skipHearer(units: readonly Unit[], from: number): number {
  const first = units[from];
  // told “Northmoor Today” on Friday that …
  if (first?.tag === 'QUOTE' && (units[from + 1]?.tag === 'ADP' || units[from + 1]?.word === 'that'))
    return from + 1;
  if (!first || first.quotation || opener.test(first.word) || isBreak(first) || isComma(first)) return from;
  if (hearerPronoun.test(first.word) && !isNominal(units[from + 1]) && !isModifier(units[from + 1]))
    return from + 1;
  if (hearerPronoun.test(first.word) && first.word !== 'her') return from + 1;
  let at = from;
  while (at < units.length) {
    const unit = units[at];
    const before = units[at - 1];
    if (!unit || unit.quotation || isVerb(unit) || isBreak(unit) || isComma(unit) || opener.test(unit.word))
      break;
    const startsNext = unit.tag === 'DET' || unit.tag === 'PRON';
    if (at > from && startsNext && isNominal(before)) break;
    if (at > from && isTime(unit)) break;
    if (
      !isNominal(unit) &&
      !isModifier(unit) &&
      !/^(?:ADP|CCONJ|PART)$/.test(unit.tag) &&
      !/^[-/&'()]$/.test(unit.word)
    )
      break;
    at += 1;
  }
  // No boundary between hearer and clause ("told PA officers had …"): the hearer is the name or noun that comes first.
  if (isVerb(units[at]) && at - from > 1) return endOfFirstName(units, from, at);
  return isVerb(units[at]) ? from : at;
}

function endOfFirstName(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (at < to && isModifier(units[at]) && !isPossessiveMark(units[at])) at += 1;
  const { tag } = units[at] ?? { tag: '' };
  while (at < to && (units[at]?.tag === tag || isPossessiveMark(units[at]))) at += 1;
  return at < to ? at : from + 1;
}

function skipTimes(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    const unit = units[at];
    const isPhrase =
      unit?.tag === 'ADP' &&
      (isTime(units[at + 1]) || (units[at + 1]?.tag === 'NUM' && isTime(units[at + 2])));
    const isLast =
      (unit?.word === 'last' || unit?.word === 'this' || unit?.word === 'earlier') && isTime(units[at + 1]);
    if (isPhrase) at += units[at + 1]?.tag === 'NUM' ? 3 : 2;
    else if (isLast) at += 2;
    else if (isTime(unit) && !isPossessiveMark(units[at + 1])) at += 1;
    else return at;
    while (units[at]?.tag === 'NUM' || (isTime(units[at]) && !isPossessiveMark(units[at + 1]))) at += 1;
  }
}

// "said in a statement on Friday: “…”", "told the inquiry in March that …": a colon, a quotation after
// a comma, or "that" not far off, with no verb in between, is where it begins.
function findOpening(units: readonly Unit[], from: number): number | undefined {
  if (units[from]?.quotation || units[from]?.word === 'that') return undefined;
  const first = units[from];
  const isAdverbial = first?.tag === 'ADP' || first?.tag === 'ADV' || isComma(first) || first?.word === ':';
  for (let at = from; at < units.length && at - from <= farthestOpener; at += 1) {
    const unit = units[at];
    if (unit?.word === ':') return at;
    if (isComma(unit) && units[at + 1]?.quotation) return at;
    if (isAdverbial && unit?.word === 'that' && unit.tag !== 'DET') return at;
    if (isVerb(unit) && !isParticiple(unit)) return undefined;
    if (unit?.quotation)
      return isAdverbial &&
        unit.tag === 'SPEECH' &&
        units.slice(from, at).every((one) => !isVerb(one)) &&
        !isNominal(units[at - 1])
        ? at
        : undefined;
  }
  return undefined;
}

// She said he had told her ¦ “Go home.”: the quotation is part of what she said.
function isCuedInside(units: readonly Unit[], colon: number): boolean {
  const near = units.slice(Math.max(0, colon - 4), colon);
  return near.some((unit) => isVerb(unit) && findCueVerb(unit.word)?.manner === 'said');
}

// Of the cues joined to another, those that are likelier cues than words within what it reports.
function isJoinedCue(word: string): boolean {
  const verb = findCueVerb(word);
  if (!verb || verb.form === 'participle' || verb.form === 'base') return false;
  return verb.takes !== 'quoted' && ['said', 'judged', 'asked', 'promised'].includes(verb.manner);
}

/** Where the reported clause that begins at `from` ends: before another cue that is joined on, else with the sentence. */
export function findComplementEnd(
  units: readonly Unit[],
  { from, isOpening }: { readonly from: number; readonly isOpening: boolean },
): number {
  for (let at = from + 1; at < units.length; at += 1) {
    if (endsBefore(units, at) || (isOpening && isComma(units[at]))) return at;
  }
  return units.length;
}

function endsBefore(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (isComma(unit)) {
    if (
      isParticiple(next) &&
      next &&
      ['said', 'judged', 'asked'].includes(findCueVerb(next.word)?.manner ?? '')
    )
      return true;
    if (next?.word === 'according' || closesAside(units, at + 1)) return true;
    if (next?.tag === 'CCONJ' && next.word !== 'or' && leadsToCue(units, at + 2)) return true;
    return (
      (next?.word === 'while' || next?.word === 'as' || next?.word === 'but') && leadsToCue(units, at + 2)
    );
  }
  if (unit?.word === ':') return next?.tag === 'SPEECH' && !isCuedInside(units, at);
  if (unit?.word === ';') return leadsToVerb(units, at + 1);
  if (unit?.tag === 'CCONJ') {
    const verb = next?.tag === 'ADV' ? units[at + 2] : next;
    return verb !== undefined && isVerb(verb) && isJoinedCue(verb.word);
  }
  return unit?.word === 'according' && next?.word === 'to';
}

// "A teacher, asked about the report, ¦ said: “…”": a cue right after a comma has its subject further back.
function closesAside(units: readonly Unit[], at: number): boolean {
  const verb = findCueVerb(units[at]?.word ?? '');
  return (
    verb?.manner === 'said' &&
    (verb.form === 'past' || verb.form === 'third') &&
    announcesSpeech(units, at + 1)
  );
}

function announcesSpeech(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit?.tag === 'SPEECH' || ((unit?.word === ':' || isComma(unit)) && units[at + 1]?.quotation !== null)
  );
}

// "…; the chair, Mr Yarrow, thought it likely that “…”"
function leadsToVerb(units: readonly Unit[], from: number): boolean {
  const verb = units.slice(from, from + 12).find((unit) => unit.tag === 'VERB');
  return verb !== undefined && (isJoinedCue(verb.word) || findCueVerb(verb.word)?.manner === 'thought');
}

/** Whether the words from `from` on are a subject and its cue: "… , but Mr Hale said". */
function leadsToCue(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < from + 10; at += 1) {
    const unit = units[at];
    if (!unit || unit.quotation || isComma(unit) || isBreak(unit)) return false;
    if (isVerb(unit) && announcesSpeech(units, at + 1)) return findCueVerb(unit.word) !== undefined;
    if (unit.tag === 'VERB') return isJoinedCue(unit.word) || unit.word === 'say' || unit.word === 'argue';
  }
  return false;
}
