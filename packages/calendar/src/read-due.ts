import type { Due, Nation } from './due.ts';
import { notDated } from './due.ts';
import type { Expression } from './expression/expression.ts';
import type { DateReading, FoundExpression } from './find-dates.ts';
import { findExpressions, readExpression, settingOf } from './find-dates.ts';

/** What one clause is read against. */
export interface DueContext {
  /** `YYYY-MM-DD`: when the document was published; null when nobody knows. */
  readonly published: string | null;
  readonly nation?: Nation | undefined;
  readonly anchors?: Readonly<Record<string, string>> | undefined;
  /** What the document calls itself: "the report" in a news story is another's. Itself, unless told. */
  readonly self?: string | null | undefined;
  /** Where the clause begins in its document, so that the span is the document's. 0 unless told. */
  readonly base?: number | undefined;
}

/** A clause's deadline, and where its words stand (UTF-16, `[start, end)`); null when it has none. */
export interface ReadDue {
  readonly due: Due;
  readonly span: { readonly start: number; readonly end: number } | null;
}

/**
 * The deadline of one clause: a recommendation or a promise. Of several words about time it takes those that bound
 * the act, before a bare date, before words that fix no time. History, lengths of time and times of day are not
 * deadlines. Throws when the context's dates are not dates.
 */
export function readDue(words: string, { published, base = 0, ...context }: DueContext): ReadDue {
  const setting = settingOf({ reference: published, ...context });
  const readings = findExpressions(words).flatMap((found) => {
    const reading = readExpression(words, found, setting);
    return reading && reading.status !== 'none' && !isAdjective(words, found)
      ? [{ found, reading, rank: rankOf(found.expression) }]
      : [];
  });
  const best = readings.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank)[0];
  if (!best) return { due: notDated, span: null };
  const span = withLead(words, best.found);
  return {
    due: dueOf(words.slice(span.start, span.end), best.reading),
    span: { start: span.start + base, end: span.end + base },
  };
}

function dueOf(words: string, { earliest, latest, ...reading }: DateReading): Due {
  const { rule, status, anchor, reason, reasonInWelsh } = reading;
  const day = (date: string | null) => date?.slice(0, 10) ?? null;
  return { words, earliest: day(earliest), latest: day(latest), rule, status, anchor, reason, reasonInWelsh };
}

/** What is likelier to be the deadline ranks higher; 0 is never one. */
function rankOf(expression: Expression): number {
  switch (expression.kind) {
    case 'stated':
    case 'either':
      return 7;
    case 'bounded':
      return expression.bound === 'by' || expression.bound === 'before' || expression.bound === 'until'
        ? 6
        : 4;
    case 'within':
      return expression.holds === 'until' ? 6 : 5;
    case 'waits':
      return expression.status === 'open-ended' ? 2 : 3;
    case 'duration':
    case 'time':
    case 'time-range':
    case 'day-part':
    case 'bounded-time':
      return 0;
    case 'every':
    case 'every-weekday':
    case 'every-day-at':
    case 'every-timex':
    case 'every-from':
      return 1;
    default:
      return 4;
  }
}

const recurringWord = /^(?:daily|weekly|fortnightly|monthly|quarterly|annual|yearly|hourly)$/i;
const ownNoun =
  /^ (?!(?:and|or|but|by|to|in|on|at|from|until|till|for|with|as|after|before|during|thereafter|through)\b)\p{Ll}/u;

/** "a daily check" names a kind of check; "check it daily" says when. */
function isAdjective(text: string, { start, end }: FoundExpression): boolean {
  return recurringWord.test(text.slice(start, end)) && ownNoun.test(text.slice(end, end + 20));
}

const lead = /\b(?:(?:in|on|at|during|over|for|from|around)\s+)?(?:(?:the|its|our|their)\s+)?$/i;

/** The words with the preposition that leads to them: "in the autumn". */
function withLead(text: string, { start, end }: FoundExpression): { start: number; end: number } {
  const before = lead.exec(text.slice(Math.max(0, start - 12), start));
  return { start: start - (before?.[0].length ?? 0), end };
}
