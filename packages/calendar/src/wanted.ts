import type { Expression } from './expression/expression.ts';
import type { Token } from './grammar/token.ts';

/** Where an expression stands among a text's tokens. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
}

/** Whether words that fit the grammar are about time where they stand; words are often something else. */
export function isWanted(expression: Expression, place: Place): boolean {
  return !checks.some((refuses) => refuses(expression, place));
}

type Check = (expression: Expression, place: Place) => boolean;

const before = ({ tokens, at }: Place, back = 1) => tokens[at - back]?.word ?? '';
const after = ({ tokens, end }: Place) => tokens[end]?.word ?? '';
const first = ({ tokens, at }: Place) => tokens[at];

const leads = new Set(
  'in by on of from to until till since during for after before between and or early mid late this next last through around about at every , - > = ('.split(
    ' ',
  ),
);
const ambiguousMonths = new Set(['may', 'march', 'mar', 'dec', 'sep', 'jan', 'jun']);
const ambiguousDays = new Set(['sun', 'sat', 'wed', 'mon', 'fri', 'thu', 'tue', 'tues', 'thurs']);

/** Each refuses one way that words or numbers look like time and are not. */
const checks: readonly Check[] = [
  // "you may", "they march": a month alone has a capital and something that leads to it.
  (expression, place) =>
    expression.kind === 'month' &&
    place.end - place.at === 1 &&
    ambiguousMonths.has(first(place)?.word ?? '') &&
    !(first(place)?.capital && leads.has(before(place))),
  (expression, place) =>
    expression.kind === 'weekday' &&
    place.end - place.at === 1 &&
    ambiguousDays.has(first(place)?.word ?? '') &&
    !first(place)?.capital,
  // "2000 pieces", "32-2015", "part 2015-86": four figures are a year when nothing is counted or joined.
  (expression, place) => expression.kind === 'year' && place.end - place.at === 1 && !standsAlone(place),
  (_, place) => joined(place),
  // "24/7", "2/3 majority": two numbers and a stroke are a day only where a day could be.
  (expression, place) =>
    expression.kind === 'numeric-date' &&
    expression.year === null &&
    place.at > 0 &&
    !leads.has(before(place)),
  (expression, place) => expression.kind === 'time-range' && isBareRange(place),
];

const nounsOf =
  /^(of|to|and|or|in|on|at|by|for|with|but|was|is|are|were|will|has|had|have|the|a|when|which|that|as|if|then|because|,|\.|;|:|\)|\?|!|"|'|’|”|-)?$/;

function standsAlone(place: Place): boolean {
  const glued = place.tokens[place.end]?.glued && /[\p{L}\d]/u.test(after(place));
  return !glued && (leads.has(before(place)) || nounsOf.test(after(place)));
}

/** Whether the words run straight into more digits or letters, as in a telephone number or a reference. */
function joined({ tokens, at, end }: Place): boolean {
  const [start, next, afterNext] = [tokens[at], tokens[end], tokens[end + 1]];
  const digitFirst = /^\d/.test(start?.word ?? '');
  if (digitFirst && start?.glued && /[\p{L}\d./:+]$/u.test(tokens[at - 1]?.word ?? '')) return true;
  const digitLast = /\d$/.test(tokens[end - 1]?.word ?? '');
  if (digitLast && next?.glued && /^[\p{L}\d]/u.test(next.word)) return true;
  return Boolean(
    digitLast && next?.glued && /^[./:]$/.test(next.word) && afterNext?.glued && /^\d/.test(afterNext.word),
  );
}

function isBareRange({ tokens, at, end }: Place): boolean {
  const words = tokens.slice(at, end).map(({ word }) => word);
  const sure = words.some((word) => /^(am|pm|:|from|between|o'clock|oclock|noon|midnight|past)$/.test(word));
  return !sure;
}
