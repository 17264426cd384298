import { done, type Outcome, type Refusal, refused } from '../../outcome.ts';
import { listWords } from '../words/list-words.ts';
import { smallWords } from '../words/small-words.ts';

/** Words that must stand in what is found, or must not. */
export interface Term {
  /** `family`: any form of the one word; `exact`: these words in a row; `beginning`: the last is a beginning. */
  readonly match: 'family' | 'exact' | 'beginning';
  readonly words: readonly string[];
  readonly without: boolean;
}

const longest = 400;
const mostWords = 16;
const shortestBeginning = 3;

/**
 * What a person typed: words, “quoted phrases”, -words that must not stand in it, and beginn*. Nothing of it is ever
 * handed to the database as syntax.
 */
export function parseQuery(typed: string): Outcome<readonly Term[]> {
  if (typed.length > longest) return refused(tooLong);
  const terms = [...typed.replace(/[“”„«»]/g, '"').matchAll(piece)].flatMap(termOf);
  const asked = dropSmall(terms);
  if (asked.reduce((count, { words }) => count + words.length, 0) > mostWords) return refused(tooManyWords);
  if (asked.some(isTooShort)) return refused(beginningTooShort);
  if (asked.length > 0 && asked.every(({ without }) => without)) return refused(onlyWithout);
  return done(asked);
}

/** A phrase in quotation marks, its end missing perhaps, or whatever stands between blanks; a minus before either. */
const piece = /(-?)"([^"]*)(?:"|$)|(-?)([^\s"]+)/g;

function termOf(match: RegExpMatchArray): readonly Term[] {
  const [, phraseMinus, phrase, minus, bare = ''] = match;
  const without = (phrase === undefined ? minus : phraseMinus) === '-';
  const words = [...listWords(phrase ?? bare)].map(({ word }) => word);
  if (words.length === 0) return [];
  if (phrase === undefined && bare.endsWith('*')) return [{ match: 'beginning', words, without }];
  if (phrase === undefined && words.length === 1) return [{ match: 'family', words, without }];
  return [{ match: 'exact', words, without }];
}

/** “the”, “of”, “yr” say nothing about what is looked for, unless nothing else is asked for. */
function dropSmall(terms: readonly Term[]): readonly Term[] {
  const isSmall = ({ match, words: [word = ''] }: Term) => match === 'family' && smallWords.has(word);
  const large = terms.filter((term) => !isSmall(term));
  return large.some(({ without }) => !without) ? large : terms;
}

function isTooShort({ match, words }: Term): boolean {
  return match === 'beginning' && (words.at(-1) ?? '').length < shortestBeginning;
}

const tooLong = refusal('search-too-long', {
  en: `Search for at most ${longest} characters.`,
  cy: `Chwiliwch am ${longest} nod ar y mwyaf.`,
});
const tooManyWords = refusal('search-too-many-words', {
  en: `Search for at most ${mostWords} words.`,
  cy: `Chwiliwch am ${mostWords} gair ar y mwyaf.`,
});
const beginningTooShort = refusal('search-beginning-too-short', {
  en: `Give at least ${shortestBeginning} letters before the star.`,
  cy: `Rhowch o leiaf ${shortestBeginning} llythyren cyn y seren.`,
});
const onlyWithout = refusal('search-only-without', {
  en: 'Say what to look for, as well as what to leave out.',
  cy: 'Dywedwch beth i chwilio amdano, yn ogystal â beth i’w hepgor.',
});

function refusal(code: string, message: Refusal['message']): Refusal {
  return { code, message, at: 'q' };
}
