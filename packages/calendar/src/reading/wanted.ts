import type { Expression } from '../expression/expression.ts';
import type { Token } from '../grammar/token.ts';

/** Where an expression stands among a text's tokens. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
}

/** Whether words that fit the grammar are about time where they stand; the same words are often something else. */
export function isWanted(expression: Expression, place: Place): boolean {
  return !refusals.some((refuses) => refuses(expression, place));
}

type Refusal = (expression: Expression, place: Place) => boolean;

/** Each row is one way that words or numbers look like time and are not. */
const refusals: readonly Refusal[] = [
  // "you may", "they march", "this may help".
  ({ kind }, { tokens, at, end }) => {
    const name = tokens[end - 1];
    if (kind !== 'month' || !isIn(verbsToo, name?.word) || end - at > 2) return false;
    const isLed = end - at === 2 || isIn(leads, tokens[at - 1]?.word) || isAttribute({ tokens, at, end });
    return !name?.capital || !isLed;
  },
  // "Theresa May", "April Jones", "Spring Lane", "the Summer Fayre": a name goes on with a capital.
  ({ kind }, { tokens, at, end }) => {
    if (!(kind === 'month' || kind === 'season') || end - at > 1 || !tokens[at]?.capital) return false;
    const [before, after] = [tokens[at - 1], tokens[end]];
    const runsOn = after?.capital === true && !after.newLine && !isIn(leads, after.word);
    const runsIn = before?.capital === true && !isIn(leads, before.word) && kind === 'month';
    if (kind === 'season') return runsOn;
    const isLed =
      isIn(monthLeads, before?.word) &&
      !(isIn(personLeads, before?.word) && isNameBefore({ tokens, at, end }));
    return isIn(firstNames, tokens[at]?.word) && (runsIn || (runsOn && !isLed));
  },
  // "by June Harper", "from April Dunne": so does a name after a word that leads to a month as well as to a person.
  (expression, { tokens, at, end }) => {
    if (expression.kind !== 'bounded' || expression.of.kind !== 'month' || end - at !== 2) return false;
    return isIn(personLeads, tokens[at]?.word) && isNameBefore({ tokens, at: end - 1, end });
  },
  // "he sat", "the sun": a day's short name alone has a capital.
  ({ kind }, { tokens, at, end }) =>
    kind === 'weekday' && end - at === 1 && isIn(wordsToo, tokens[at]?.word) && !tokens[at]?.capital,
  // "by the sat nav": so does it after a word that leads to a day.
  (expression, { tokens, end }) =>
    expression.kind === 'bounded' &&
    expression.of.kind === 'weekday' &&
    isIn(wordsToo, tokens[end - 1]?.word) &&
    !tokens[end - 1]?.capital,
  // "prices fall", "doubts spring up": verbs, where nothing leads to a season.
  ({ kind }, { tokens, at, end }) =>
    kind === 'season' &&
    end - at === 1 &&
    at > 0 &&
    isIn(seasonVerbs, tokens[at]?.word) &&
    !tokens[at]?.capital &&
    !isIn(leads, tokens[at - 1]?.word) &&
    !isIn(determiners, tokens[at - 1]?.word),
  // "Ms Easter", "Dr Summer May": whoever has a title has a name.
  (_, { tokens, at, end }) =>
    end - at === 1 &&
    (tokens[at]?.capital ?? false) &&
    (isIn(titles, tokens[at - 1]?.word) ||
      (isIn(titles, tokens[at - 2]?.word) && tokens[at - 1]?.capital === true)),
  // "$2019", "£ 1215": money.
  (_, { tokens, at }) => /^[$£€¥]$/.test(tokens[at - 1]?.word ?? '') && /^\d/.test(tokens[at]?.word ?? ''),
  // "on Jan-3-2019" is a day: nothing happens on a range of months.
  (expression, { tokens, at }) =>
    expression.kind === 'range' && expression.from.kind === 'month' && tokens[at]?.word === 'on',
  // "Good morning", "we have lunch".
  ({ kind }, { tokens, at, end }) =>
    kind === 'day-part' &&
    end - at === 1 &&
    (tokens[at - 1]?.word === 'good' || isIn(meals, tokens[at]?.word)),
  // "2000 pieces", "32-2015": four figures are a year when nothing is counted by them or joined to them.
  ({ kind }, place) =>
    kind === 'year' && !/year|cy/.test(place.tokens[place.at]?.word ?? '') && !standsAlone(place),
  // "2010-2015-86", "A1B2": digits that run into more.
  (_, place) => runsIntoMore(place),
  // "24/7", "a 2/3 majority": two numbers and a stroke are a day only where a day could be.
  (expression, { tokens, at, end }) => {
    if (expression.kind !== 'numeric-date' || expression.year !== null || end - at !== 3) return false;
    const always = expression.a === 24 && expression.b === 7;
    return always || (at > 0 && !isIn(leads, tokens[at - 1]?.word));
  },
  // "1/1/2016 and after 6 pm": the second word belongs to what follows it.
  (_, { tokens, at, end }) =>
    end - at > 1 && isIn(openers, tokens[end - 1]?.word) && /^[\p{L}\d]/u.test(tokens[end]?.word ?? ''),
  // A bare number is an hour only at the end of "at 6".
  ({ kind }, { tokens, at, end }) =>
    kind === 'time' &&
    end - at === 1 &&
    /^\d+$|^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(tokens[at]?.word ?? '') &&
    (tokens[at - 1]?.word !== 'at' || /^[\p{L}\d%£$]/u.test(tokens[end]?.word ?? '')),
  ({ kind }, { tokens, at, end }) =>
    kind === 'time' &&
    end - at > 1 &&
    !tokens.slice(at, end).some(({ word }) => isIn(timeWords, word)) &&
    tokens[at - 1]?.word !== 'at' &&
    !/^(at|half|a|quarter|in|t|mid|midmorning|midafternoon)$/.test(tokens[at]?.word ?? '') &&
    !tokens.slice(at, end).some(({ word }) => /^(to|oh|minutes|mins)$/.test(word)),
  // "Sunday 31 people".
  (expression, { tokens, end }) =>
    expression.kind === 'date' &&
    expression.month === null &&
    /^\d+$/.test(tokens[end - 1]?.word ?? '') &&
    /^\p{L}/u.test(tokens[end]?.word ?? ''),
  // "in the weeks ahead": only one week is "the week".
  ({ kind }, { tokens, at, end }) =>
    kind === 'current' && tokens[at]?.word === 'the' && (tokens[end - 1]?.word.endsWith('s') ?? false),
  // "Daily8": a name with figures in it.
  (_, { tokens, end }) =>
    Boolean(
      tokens[end]?.glued &&
        /^\d/.test(tokens[end]?.word ?? '') &&
        /^\p{L}/u.test(tokens[end - 1]?.word ?? ''),
    ),
  // "seats 10 to 12": a range of bare numbers is no time.
  ({ kind }, { tokens, at, end }) =>
    kind === 'time-range' && !tokens.slice(at, end).some(({ word }) => isIn(timeWords, word)),
];

/** "its March meeting", "the May elections": a month that says which one. */
function isAttribute({ tokens, at, end }: Place): boolean {
  const next = tokens[end];
  const isNoun = next !== undefined && /^\p{L}/u.test(next.word) && !next.capital;
  return isNoun && isIn(determiners, tokens[at - 1]?.word) && !isIn(leads, next.word);
}

/** Whether a month's word is a first name: a surname follows, and not whoever is to act ("by June Ofgem will"). */
function isNameBefore({ tokens, at, end }: Place): boolean {
  const [name, surname] = [tokens[at], tokens[end]];
  if (!name?.capital || !isIn(firstNames, name.word)) return false;
  if (!surname?.capital || surname.newLine || !/^\p{L}{2}/u.test(surname.word)) return false;
  return !isIn(modals, tokens[end + 1]?.word);
}

function standsAlone({ tokens, at, end }: Place): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]];
  if (before?.word === '-' && /\d/.test(tokens[at - 2]?.word ?? '')) return false;
  if (after?.word === '-' && /\d/.test(tokens[end + 1]?.word ?? '')) return false;
  return (
    before === undefined ||
    isIn(leads, before.word) ||
    !/^\p{L}/u.test(after?.word ?? '') ||
    isIn(followers, after?.word)
  );
}

/** Whether digits at either end run straight on, as in a telephone number or a reference. */
function runsIntoMore({ tokens, at, end }: Place): boolean {
  const [first, last, next] = [tokens[at], tokens[end - 1], tokens[end]];
  const before = tokens[at - 1]?.word ?? '';
  if (/^\d/.test(first?.word ?? '') && first?.glued && /[\p{L}\d./:+]$/u.test(before)) return true;
  if (!/\d$/.test(last?.word ?? '') || !next?.glued) return false;
  const isJoint =
    /^[-./:]$/.test(next.word) && tokens[end + 1]?.glued && /^\d/.test(tokens[end + 1]?.word ?? '');
  return /^[\p{L}\d]/u.test(next.word) || Boolean(isJoint);
}

function isIn(set: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && set.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that lead to a date. */
const leads = words(
  'in by on of from to until till since during for after before between and or early mid late this next last through around about at every each with , - > = ( :',
);
/** Words that may follow a year that stands alone. */
const followers = words(
  "of to and or in on at by for with but was is are were will has had have the a an when which that as if then because he she it they we i shall should must saw he's 's from until where there who under after before",
);
const openers = words('after before');
/** Words that lead to a month and not to somebody's name. */
const monthLeads = words('in by of from until till since during before after early mid late this next last');
/** Words that lead to a person as well. */
const personLeads = words('by from of before after');
const modals = words('will shall should must would may can could');
const verbsToo = words('may march mar');
const seasonVerbs = words('fall spring');
const determiners = words('the a an its our their his her your my that whole entire');
const titles = words(
  'mr mrs ms miss dr sir dame lord lady judge justice cllr councillor prof professor rev baroness constable inspector nurse',
);
const firstNames = words('april may june august');
const wordsToo = words('sun sat wed mon fri thu tue tues thurs');
const meals = words('breakfast lunch dinner supper');
const timeWords = words(
  "am pm : ish morning afternoon evening night from between o'clock oclock noon noonish midnight past midday",
);
