import { ordinary, sometimes } from '../lexicon/ordinary.ts';
import { isGivenName, isParticle, isTitle } from './person.ts';
import type { Token } from './token.ts';

/** A range of tokens, `[from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of capitalised words that may be names, each as long as it goes, in order. */
export function findRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = startsRun(tokens, at) ? endOfRun(tokens, at) : at;
    if (to > at) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** Where the run that begins at a token ends. */
export function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token?.joined) break;
    if (continuesRun(tokens, to)) to += 1;
    else if (joinsNames(tokens, to) && continuesRun(tokens, to + 1)) to += 2;
    else if (joinsNames(tokens, to) && isParticle(tokens[to + 1]) && continuesRun(tokens, to + 2)) to += 3;
    else break;
  }
  return to;
}

// "Anna van Dyk", "Marks & Dale": the small word only counts between two capitals.
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.joined || !next?.joined) return false;
  return token.key === '&' || (token.shape === 'lower' && isParticle(token));
}

function startsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  if (ordinary.has(token.key)) return false;
  const next = tokens[at + 1];
  const leads = next?.joined === true && isCapital(next) && !ordinary.has(next.key);
  if (sometimes.has(token.key)) return leads;
  return token.shape !== 'initial' || leads;
}

function continuesRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.joined || !isCapital(token)) return false;
  if (!ordinary.has(token.key)) return true;
  // "Theresa May", "Mr Will": after a title or first name any capital is a surname.
  const before = tokens[at - 1];
  return before !== undefined && token.shape === 'capital' && (isTitle(before) || isGivenName(before.key));
}

function isCapital(token: Token): boolean {
  return token.shape === 'capital' || token.shape === 'caps' || token.shape === 'initial';
}
