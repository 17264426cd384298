import type { Span } from '../span.ts';
import { trimmed, words } from '../span.ts';
import type { Sentence, Unit } from './frame.ts';
import { endsInStop } from './frame.ts';
import type { Quotation } from './marks/quotation.ts';
import { findPhraseAfter } from './phrase/noun-phrase.ts';
import { findSubject } from './phrase/subject.ts';
import { isVerb } from './phrase/unit.ts';
import { spanOf } from './report/content.ts';

/** A quotation that no cue of its sentence reports. */
export interface Uncued {
  readonly span: Span;
  /** Announced by a colon or standing as a sentence: somebody's words, whoever they are. */
  readonly isDirect: boolean;
  readonly speaker: Span | null;
}

// Shorter fragments without any cue are scare quotes, nicknames or terms far more often than speech.
const fewestWords = 4;

const smallWord = /^(?:a|an|the|of|and|or|in|on|for|to|at|by|with|from|as|is)$/i;

/** The quotations of a sentence outside `covered` that are somebody's words all the same. */
export function findUncued(
  text: string,
  { units }: Sentence,
  covered: (unit: Unit) => boolean,
): readonly Uncued[] {
  const found: Uncued[] = [];
  for (const [index, unit] of units.entries()) {
    const { quotation } = unit;
    if (!quotation || covered(unit)) continue;
    const signature = findSignature(units, index);
    const followsColon = units[index - 1]?.word === ':' && endsInStop(text, quotation);
    // “It beggars belief,” was how one nurse put it: words that open a sentence and end in a comma
    const leads = index === 0 && unit.tag === 'SPEECH';
    const isAnnounced = signature !== null || followsColon || leads;
    // the “three lines of defence” model: a term that names the thing after it
    const isTerm = units[index + 1]?.tag === 'NOUN';
    if (!isAnnounced && (isTerm || !isSpeech(text, quotation))) continue;
    const speaker = signature ?? (followsColon ? subjectOf(units, index) : null);
    const span = trimmed(text, { start: quotation.inner.start, end: endOfWords(text, quotation.inner) });
    found.push({ span, isDirect: isAnnounced, speaker });
  }
  return found;
}

// “A calamity.” — Orla Quill, resident
function findSignature(units: readonly Unit[], index: number): Span | null {
  const [dash, name] = [units[index + 1], units[index + 2]];
  if (!dash || !name?.capital || !/^(?:[—–―]|--?)$/.test(dash.word)) return null;
  const run = findPhraseAfter(units, index + 2);
  const after = run ? units[run.to] : undefined;
  return run && (after === undefined || after.tag === 'PUNCT') ? spanOf(units, run) : null;
}

// Without the comma before what should have been a cue.
function endOfWords(text: string, { end }: Span): number {
  return text.charAt(end - 1) === ',' ? end - 1 : end;
}

/** Long enough to be speech, and not written like a title. */
function isSpeech(text: string, quotation: Quotation): boolean {
  const spoken = words(text, quotation.inner).split(/\s+/);
  if (spoken.length < fewestWords) return false;
  const main = spoken.filter((word) => !smallWord.test(word));
  return !main.every((word) => /^\P{Ll}/u.test(word));
}

/** Whom a sentence is about: the subject of its first verb. "Her answer was short: ‘No.’" */
export function subjectOf(units: readonly Unit[], to = units.length): Span | null {
  const verb = units.slice(0, to).findIndex((unit) => isVerb(unit) && !unit.word.endsWith('ing'));
  if (verb < 1) return units[to - 1]?.word === ':' ? spanOf(units, { from: 0, to: to - 1 }) : null;
  const run = findSubject(units, verb);
  return run ? spanOf(units, run) : null;
}
