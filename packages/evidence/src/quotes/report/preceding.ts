import type { Cue } from '../cue/cue.ts';
import { findCueVerb } from '../cue/verb.ts';
import type { Unit } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';
import { isBreak, isComma, isParticiple, isTime, isVerb } from '../phrase/unit.ts';
import { hasFiniteVerb } from './clause.ts';
import type { Piece } from './content.ts';
import { readPiece } from './content.ts';
import type { Setting } from './report.ts';
import type { Speaker } from './speaker.ts';

/** Words reported by a cue behind them: “…,” she said; The plan, she said, was dead. */
export interface Preceding {
  readonly pieces: readonly Piece[];
  readonly covers: Run;
}

/** The words before a cue that it reports, with those after it that go on from them; undefined when it reports none. */
export function findPreceding(setting: Setting, cue: Cue, speaker: Speaker): Preceding | undefined {
  const { text, units, from } = setting;
  const tag = tagStart(units, cue, speaker);
  const last = units[tag - 1];
  if (/^(?:who|which|that)$/.test(units[cue.phrase.from - 1]?.word ?? '')) return undefined;
  if (tag <= from || !last || !(last.quotation || isComma(last) || isBreak(last))) return undefined;
  const isAfterQuotation = last.quotation !== null || units[tag - 2]?.quotation !== null;
  const tail = findTailEnd(units, speaker.invertedTo ?? cue.to);
  if (!isAfterQuotation && cue.phrase.isUnreal) return undefined;
  if (tail === undefined && !(last.quotation && isJoinedToCue(text, last))) return undefined;
  const isColon = tail !== undefined && units[tail]?.word === ':';
  if (!isAfterQuotation && (isColon || announcesQuotation(units, { from, to: tail ?? units.length })))
    return undefined;
  // In an interview on “Northmoor Today,” Mrs Hale said the plan …: a programme's title, not her words.
  const standsAlone = units
    .slice(from, tag)
    .every((unit) => unit.quotation || isComma(unit) || isBreak(unit));
  if (tail === undefined && !standsAlone && !hasFiniteVerb(units, { from, to: tag })) return undefined;
  const end = tail ?? units.length;
  if (!isAfterQuotation && speaker.invertedTo === null && cue.takes === 'quoted') return undefined;
  const before = { from: skipJoiner(units, startOfClause(units, { from, to: tag })), to: tag };
  const hasWords =
    units.slice(before.from, tag).some(({ quotation }) => quotation) || hasFiniteVerb(units, before);
  const after = findAfter(units, end, hasWords);
  if (!hasWords && !after) return undefined;
  const isFrame = after !== undefined && isBareFrame(units, before);
  const pieces = [
    ...(isFrame ? [] : [readPiece(text, units, before)]),
    ...(after ? [readPiece(text, units, after)] : []),
  ];
  const found = pieces.flatMap((piece) =>
    piece ? [isFrame || isInterposed(units, tag) ? asFragment(piece) : piece] : [],
  );
  return found.length === 0 ? undefined : { pieces: found, covers: { from, to: after?.to ?? end } };
}

// He has, he adds, ¦ “no regrets”: a pronoun and an auxiliary say nothing without what follows
function isBareFrame(units: readonly Unit[], { from, to }: Run): boolean {
  const [subject, verb, ...rest] = units.slice(from, to);
  return subject?.tag === 'PRON' && verb?.tag === 'AUX' && rest.every(isComma);
}

// kind, funny and, she said, “furious”: part of the writer's sentence
function asFragment(piece: Piece): Piece {
  return piece.kind === 'direct' ? { span: piece.span, kind: 'mixed' } : piece;
}

// As the lights failed, she said, “…”: the words follow. But: The lights, she said, “went out at nine”.
function announcesQuotation(units: readonly Unit[], { from, to }: Run): boolean {
  const first = units[from];
  const isAdverbial = first !== undefined && /^(?:ADP|SCONJ|ADV)$/.test(first.tag);
  return isComma(units[to]) && units[to + 1]?.tag === 'SPEECH' && isAdverbial;
}

/** Where "she said" or "said Mrs Hale" begins. */
function tagStart(units: readonly Unit[], cue: Cue, speaker: Speaker): number {
  const start = speaker.run?.from ?? cue.phrase.from;
  return units[start - 1]?.tag === 'CCONJ' ? start - 1 : start;
}

function isJoinedToCue(text: string, unit: Unit): boolean {
  return (
    unit.quotation !== null &&
    /[,?!—–-]$/.test(text.slice(unit.quotation.inner.start, unit.quotation.inner.end))
  );
}

// "Her verdict came in May: ¦ the plan was dead, she said"; "kind, funny and, she said, ¦ “furious”": the writer's own words.
function startOfClause(units: readonly Unit[], { from, to }: Run): number {
  if (isInterposed(units, to)) return to;
  const colon = units.slice(from, to - 1).findLastIndex((unit) => unit.word === ':');
  return colon < 0 ? from : from + colon + 1;
}

function isInterposed(units: readonly Unit[], tag: number): boolean {
  return units[tag - 2]?.tag === 'CCONJ' && isComma(units[tag - 1]);
}

function skipJoiner(units: readonly Unit[], from: number): number {
  let at = from;
  while (isComma(units[at]) || isBreak(units[at])) at += 1;
  return at;
}

const clauseOpener = /^(?:as|when|while|after|before|during|following|because|where|who|which|whose)$/;

// What may follow "she said" without being what she said: hearer, time, place and manner. A finite verb
// means that a clause follows, so that the words before the cue were not what it reports.
function findTailEnd(units: readonly Unit[], from: number): number | undefined {
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    if (unit.quotation || isComma(unit) || isBreak(unit)) return at;
    if (clauseOpener.test(unit.word)) return endOfClause(units, at);
    if (unit.word === 'that' || unit.word === 'how' || unit.word === 'whether') return undefined;
    if (isVerb(unit) && !isParticiple(unit)) return undefined;
    if (unit.tag === 'CCONJ' && isVerb(units[at + 1])) return at;
  }
  return units.length;
}

function endOfClause(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && !isComma(units[at]) && !isBreak(units[at]) && !units[at]?.quotation) at += 1;
  return at;
}

// "…, she said, ¦ and should have a second lift": a verb joined on without a subject of its own.
function continues(units: readonly Unit[], at: number): boolean {
  return units[at]?.tag === 'CCONJ' && units[at + 1]?.tag === 'AUX';
}

const longestDescription = 30;

// “A,” said Cosmo Varley, a retired engineer who chairs the group, ¦ “and B.”
function findResumption(units: readonly Unit[], from: number): Run | undefined {
  for (let at = from; at < Math.min(units.length, from + longestDescription); at += 1) {
    const unit = units[at];
    if (isBreak(unit) || findCueVerb(unit?.word ?? '')?.manner === 'said') return undefined;
    if (unit?.quotation) return isComma(units[at - 1]) ? { from: at, to: at + 1 } : undefined;
  }
  return undefined;
}

// “A,” she said, “and B.” / The plan, she said, was dead. What follows the cue goes on from what preceded it.
function findAfter(units: readonly Unit[], tail: number, hasWords: boolean): Run | undefined {
  let at = tail;
  while (isComma(units[at]) || isBreak(units[at])) at += 1;
  const unit = units[at];
  if (!unit || at === tail) return undefined;
  if (unit.quotation) {
    let to = at;
    while (units[to]?.quotation) to += 1;
    return { from: at, to };
  }
  const resumed = isComma(units[tail]) ? findResumption(units, at) : undefined;
  if (resumed) return resumed;
  if (isComma(units[tail]) && hasWords && continues(units, at)) return { from: at, to: units.length };
  const goesOn = !hasWords && isComma(units[tail]) && !isParticiple(unit) && !isTime(unit);
  return goesOn ? { from: at, to: units.length } : undefined;
}
