import type { Span } from '../span.ts';
import { words } from '../span.ts';
import type { Quotation } from './marks/quotation.ts';
import { findQuotations } from './marks/quotation.ts';
import type { Token } from './token.ts';
import { tagTokens } from './token.ts';

/**
 * A sentence is read as a row of units: the writer's own words one by one, each outer quotation as a
 * single unit. What is said inside a quotation never cues anything: a quotation inside a quotation
 * is no statement of its own.
 */
export interface Unit extends Span {
  /** Lower-case; empty for a quotation. */
  readonly word: string;
  /** Part of speech; `SPEECH` for a quotation that ends in a comma or stop, `QUOTE` for other quotations. */
  readonly tag: string;
  readonly quotation: Quotation | null;
  readonly capital: boolean;
}

export interface Sentence extends Span {
  readonly units: readonly Unit[];
}

// A sentence longer than this has lost its stops; it is cut so that reading stays linear.
const longestSentence = 300;

/** The sentences of one paragraph, with quotations kept whole. */
export function findSentences(text: string, paragraph: Span): readonly Sentence[] {
  const units = unitsOf(text, withoutNumber(text, paragraph));
  const found: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < units.length; index += 1) {
    const full = index - first >= longestSentence;
    if (!full && index + 1 < units.length && !endsSentence(text, units, index)) continue;
    const own = units.slice(first, index + 1);
    const [start, end] = [own[0]?.start, own.at(-1)?.end];
    if (start !== undefined && end !== undefined) found.push({ start, end, units: own });
    first = index + 1;
  }
  return found;
}

const itemNumber = /^(?:\d{1,3}(?:\.\d{1,3})+[.)]?|\(?\d{1,3}[.)]|\([a-z]{1,4}\)|[-–•*])\s+(?=\p{Lu})/u;

// "4.1 The Authority told us …": a paragraph's number belongs to no sentence.
function withoutNumber(text: string, paragraph: Span): Span {
  const number = itemNumber.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 24)));
  return { start: paragraph.start + (number?.[0].length ?? 0), end: paragraph.end };
}

function unitsOf(text: string, paragraph: Span): readonly Unit[] {
  const quotations = findQuotations(text, paragraph).filter(({ depth }) => depth === 0);
  const tokens = tagTokens(masked(text, paragraph, quotations), paragraph.start);
  const units: Unit[] = [];
  let next = 0;
  for (const token of tokens) {
    const quotation = quotations[next];
    if (quotation && token.start >= quotation.start) {
      const { start, end } = quotation;
      const tag = /[.,?!…]$/.test(words(text, quotation.inner)) ? 'SPEECH' : 'QUOTE';
      units.push({ start, end, word: '', tag, quotation, capital: false });
      next += 1;
    } else {
      units.push(asUnit(token, units.at(-1)));
    }
  }
  return units;
}

const afterStop = /^[.!?…:]+$/;

function asUnit({ start, end, word, tag }: Token, before: Unit | undefined): Unit {
  const capital = /^\p{Lu}/u.test(word);
  // A capital in mid-sentence makes a name of whatever the tagger sees: "Ms Cooper", "the Prevent scheme".
  const isName = capital && before !== undefined && !afterStop.test(before.word) && retagged.test(tag);
  const plain = word.toLowerCase().replaceAll('’', "'");
  return { start, end, word: plain, tag: isName ? 'PROPN' : tag, quotation: null, capital };
}

const retagged = /^(?:VERB|NOUN|ADJ|ADV|X)$/;

// The tagger sees each quotation as one name of the same length, so offsets stay and its words cost nothing.
function masked(text: string, paragraph: Span, quotations: readonly Quotation[]): string {
  let seen = '';
  let from = paragraph.start;
  for (const { start, end } of quotations) {
    seen += text.slice(from, start) + 'Qq'.slice(0, end - start).padEnd(end - start);
    from = end;
  }
  return seen + text.slice(from, paragraph.end);
}

function endsSentence(text: string, units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (!unit || !next) return true;
  if (unit.quotation) {
    if (!endsInStop(text, unit.quotation)) return false;
    if (next.quotation) return true;
    return next.capital && !startsCueTail(text, unit.quotation, units, index + 1);
  }
  if (isInBrackets(units, index)) return false;
  return (
    /^(?:[.!?…]+|\.\.\.)$/.test(unit.word) &&
    (next.capital || next.quotation !== null || /^\p{N}/u.test(next.word))
  );
}

// "(R-S.C.)", "(see para. 3 above)": a stop just after a bracket has opened ends no sentence.
function isInBrackets(units: readonly Unit[], index: number): boolean {
  const near = units.slice(Math.max(0, index - 6), index).map(({ word }) => word);
  return (
    near.lastIndexOf('(') > near.lastIndexOf(')') &&
    units.slice(index, index + 6).some(({ word }) => word === ')')
  );
}

/** Whether a quotation's words end as a sentence does. */
export function endsInStop(text: string, quotation: Quotation): boolean {
  return /[.!?…][)\]”’"']*$/.test(words(text, quotation.inner).slice(-4));
}

// “Why?” Mrs Hale asked. After a question or exclamation a capital may still begin the cue's subject;
// after a full stop it begins a sentence of its own.
function startsCueTail(text: string, quotation: Quotation, units: readonly Unit[], from: number): boolean {
  if (!/[!?][”’"']*$/.test(words(text, quotation.inner).slice(-3))) return false;
  const rest = units.slice(from, from + 8);
  const verb = rest.findIndex(({ tag }) => tag === 'VERB');
  const stop = rest.findIndex(({ tag }) => tag === 'PUNCT');
  return verb > 0 && (stop === verb + 1 || (stop < 0 && rest.length === verb + 1));
}
