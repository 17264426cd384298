import { fidelityOf } from '../copies/fidelity.ts';
import { writings } from '../names/lexicon/offices.ts';
import { bareName } from '../names/name.ts';
import { keyOf } from '../names/read/token.ts';
import type { Evidence, Fidelity } from '../proposal.ts';
import { findQuotations } from '../quotes/marks/quotation.ts';
import type { Span } from '../span.ts';
import { words } from '../span.ts';
import type { Reading } from './reading.ts';
import type { Utterance } from './utterance.ts';

/** What a quotation's own source, when it is among the documents, says of it. */
export interface Sourcing {
  readonly fidelity: Fidelity;
  readonly evidence: Evidence | null;
}

// How far before and after the quoted words the letter or report they come from may be mentioned.
const nearby = 160;

/** The documents that name their author, by the author's name as names are compared. */
export function gatherWritings(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const writings = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { author } = reading.names;
    if (author)
      writings.set(bareName(author.name), [...(writings.get(bareName(author.name)) ?? []), reading]);
  }
  return writings;
}

/**
 * Compares quoted words with the letter, statement or report they were taken from, among the documents that
 * the speaker signed. Null when no such document is given, or it lacks the words and nothing says they are from one.
 */
export function findSource(
  { utterance, reading }: { utterance: Utterance; reading: Reading },
  written: readonly Reading[],
): Sourcing | null {
  const quoted = quotedWords(reading.document.text, utterance);
  if (quoted.length === 0) return null;
  const found = written.map((source) => compareWith(source, quoted));
  const exact = found.find(({ fidelity }) => fidelity === 'exact');
  if (exact) return exact;
  // Somebody may say nearly the same in two places: only a text that names the writing can have altered it.
  const altered = found.find(({ evidence }) => evidence);
  if (altered) return findWriting(reading.document.text, utterance) === undefined ? null : altered;
  const [only, ...more] = written;
  const isFromWriting =
    only && more.length === 0 && isLetter(only) && findWriting(reading.document.text, utterance) === 'letter';
  return isFromWriting ? { fidelity: 'not-found', evidence: null } : null;
}

function compareWith(source: Reading, quoted: readonly string[]): Sourcing {
  const whole = fidelityOf(quoted.join(' … '), source.searchable);
  const found =
    whole.fidelity === 'exact' ? [whole] : quoted.map((text) => fidelityOf(text, source.searchable));
  const fidelity = worst(found.map((it) => it.fidelity));
  const spans = found.flatMap(({ span }) => span ?? []);
  return { fidelity, evidence: fidelity === 'not-found' ? null : evidenceOf(source, spans) };
}

function evidenceOf({ document }: Reading, spans: readonly Span[]): Evidence {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { path: document.path, start, end, fidelity: 'exact' };
}

function quotedWords(text: string, { kind, parts }: Utterance): readonly string[] {
  if (kind === 'direct') return parts.map((part) => words(text, part));
  return parts.flatMap((part) =>
    findQuotations(text, part)
      .filter(({ depth }) => depth === 0)
      .map(({ inner }) => words(text, inner)),
  );
}

function worst(fidelities: readonly Fidelity[]): Fidelity {
  if (fidelities.includes('not-found')) return 'not-found';
  return fidelities.includes('altered') ? 'altered' : 'exact';
}

// Only a letter is surely the one meant: a minister makes many statements, and signs many reports.
function isLetter({ document }: Reading): boolean {
  return /^\s*Dear\s\p{Lu}/mu.test(document.text);
}

/** The last writing mentioned before the words, in their own paragraph: “letter”, “statement”. */
function findWriting(text: string, utterance: Utterance): string | undefined {
  const paragraph = Math.max(text.lastIndexOf('\n', utterance.start - 1), utterance.start - nearby);
  const before = text.slice(Math.max(0, paragraph), utterance.start).match(/\p{L}+/gu) ?? [];
  return before.findLast((word) => writings.has(keyOf(word)))?.toLowerCase();
}
