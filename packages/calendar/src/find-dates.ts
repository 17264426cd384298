import type { Nation } from './due.ts';
import type { Expression } from './expression/expression.ts';
import { dateGrammar } from './expression/grammar.ts';
import { isDay } from './expression/kind.ts';
import { Barren } from './grammar/barren.ts';
import type { Fit } from './grammar/parse.ts';
import { Parse } from './grammar/parse.ts';
import type { Token } from './grammar/token.ts';
import { tokensOf } from './grammar/token.ts';
import { getDay } from './plain-date.ts';
import { inContext } from './reading/context.ts';
import type { Resolved } from './reading/deadline.ts';
import { isHistory } from './reading/history.ts';
import { basisOf, resolve } from './reading/resolve.ts';
import { isWanted } from './reading/wanted.ts';
import type { Order, Setting } from './resolve/basis.ts';

/** Words about time in a text, and what they come to. */
export interface DateReading extends Omit<Resolved, 'reason'> {
  /** One sentence: the arithmetic, or why there is no date. */
  readonly reason: string;
  readonly reasonInWelsh: string;
  /** UTF-16 offsets into the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** What a text is read against. */
export interface DateContext {
  /** `YYYY-MM-DD`, perhaps with `Thh:mm:ss`: when the words were published. Null resolves nothing relative. */
  readonly reference: string | null;
  readonly nation?: Nation | undefined;
  /** Days that words may count from, by name: `{ receipt: '2025-03-05' }`. */
  readonly anchors?: Readonly<Record<string, string>> | undefined;
  /** What the text calls itself: "the report" in a news story is another's. Itself, unless told. */
  readonly self?: string | null | undefined;
  /** Which of two numbers is the day, when both could be. Day first, unless told. */
  readonly order?: Order | undefined;
}

/** Words found in a text, not yet read against a day. */
export interface FoundExpression {
  readonly expression: Expression;
  readonly start: number;
  readonly end: number;
}

/**
 * Every date, time and deadline in a text, in order, none overlapping. A day is never invented: words that count
 * from something unknown get no dates and say so. Throws when the context's own dates are not dates.
 */
export function findDates(text: string, context: DateContext): readonly DateReading[] {
  const setting = settingOf(context);
  return findExpressions(text).flatMap((found) => {
    const reading = readExpression(text, found, setting);
    return reading ? [reading] : [];
  });
}

/** What a found expression comes to; history keeps its dates and has status `none`. */
export function readExpression(
  text: string,
  { expression, start, end }: FoundExpression,
  setting: Setting,
): DateReading | undefined {
  const plain = resolve(expression, basisOf(setting, false));
  if (!plain) return undefined;
  const told = isHistory({ text, expression, start, end }) && !isStillToCome(plain, setting);
  const resolved = told ? (resolve(expression, basisOf(setting, true)) ?? plain) : plain;
  const { reference } = setting;
  const isOver = isDated(expression) && reference !== null && (resolved.latest ?? '9') < reference;
  const isPast = (told && resolved.status !== 'open-ended') || (isOver && resolved.status === 'resolved');
  // "the following year" of a story counts from the story, not from publication: it has no date of ours.
  const isElsewhere = told && reference !== null && (resolved.latest ?? '0') > reference;
  const window = isElsewhere ? { earliest: null, latest: null } : {};
  const { en: reason, cy: reasonInWelsh } = resolved.reason;
  return {
    ...resolved,
    ...window,
    ...(isPast ? { status: 'none' } : {}),
    reason,
    reasonInWelsh,
    start,
    end,
  };
}

/** A date written in full that lies ahead is no history, whatever its sentence tells. */
function isStillToCome({ status, latest, anchor }: Resolved, { reference }: Setting): boolean {
  return (
    status === 'resolved' && anchor === null && reference !== null && latest !== null && latest >= reference
  );
}

function isDated({ kind }: Expression): boolean {
  return ![
    'within',
    'bounded',
    'stated',
    'either',
    'waits',
    'time',
    'time-range',
    'day-part',
    'bounded-time',
  ].includes(kind);
}

/** The expressions of a text, longest first wherever two begin together. */
export function findExpressions(text: string): readonly FoundExpression[] {
  const tokens = tokensOf(text);
  const reader = new Reader(tokens);
  const found: FoundExpression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const own = reader.fitAt(at);
    // "the year 2008" is not "the year" and a number: an article gives way to a longer expression after it.
    const next = own && tokens[at]?.word === 'the' ? reader.fitAt(at + 1) : undefined;
    const givesWay = own !== undefined && next !== undefined && next.end > own.end;
    if (givesWay) at += 1;
    const fit = givesWay ? next : own;
    const first = tokens[fit ? wordsFrom(fit.value as Expression, tokens, at) : at];
    const last = fit && lastWord(tokens, fit);
    if (fit && first && last) {
      const standing = { text, expression: fit.value as Expression, start: first.start, end: last.end };
      const previous = found.at(-1);
      const expression = inContext(standing, previous && { text, ...previous });
      found.push({ expression, start: first.start, end: last.end });
    }
    at = fit ? fit.end : at + 1;
  }
  return found;
}

// What words mean may hang on so many tokens before them (reading/wanted.ts).
const behind = 2;

/** Reads expressions of one text's tokens, and never the same fruitless run twice. */
class Reader {
  readonly #barren = new Barren();
  readonly #refused = new Barren();
  readonly #parse: Parse;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#parse = new Parse(dateGrammar, tokens);
  }

  /** The longest expression at a token that means time where it stands. */
  fitAt(at: number): Fit | undefined {
    const tokens = this.#tokens;
    if (this.#barren.has(tokens, at) || this.#refused.has(tokens, at - behind)) return undefined;
    const fits = this.#parse.fits('expression', at);
    const fit = fits.find(({ end, value }) => isWanted(value as Expression, { tokens, at, end }));
    if (fit) return fit;
    const reach = this.#parse.reachOf('expression', at);
    const [longest] = fits;
    if (longest) this.#refused.add(tokens, at - behind, Math.max(reach, longest.end + 1));
    else this.#barren.add(tokens, at, reach);
    return undefined;
  }
}

/** A full stop after the last word of a date ends a sentence, not the date. */
function lastWord(tokens: readonly Token[], { end, value }: Fit): Token | undefined {
  const last = tokens[end - 1];
  return last?.word === '.' && isDay(value as Expression) ? tokens[end - 2] : last;
}

/** "from" alone leads to a date rather than being part of its words, as "in" does. */
function wordsFrom(expression: Expression, tokens: readonly Token[], at: number): number {
  if (expression.kind !== 'bounded' || tokens[at]?.word !== 'from') return at;
  return tokens[at + 1]?.word === 'the' ? at + 2 : at + 1;
}

/** The setting a context describes. Throws when its dates are not dates. */
export function settingOf({ reference, nation, anchors = {}, self, order }: DateContext): Setting {
  const days = Object.entries(anchors).map(([name, day]) => [name, getDay(day)] as const);
  return {
    reference: reference === null ? null : getDay(reference),
    time: reference !== null && reference.length >= 19 ? reference.slice(11, 19) : '00:00:00',
    nation: nation ?? 'england-wales',
    anchors: new Map(days),
    self,
    order: order ?? 'day-first',
  };
}
