import { ordinary, speechVerbs } from '../lexicon/ordinary.ts';
import { indexFrom } from '../order.ts';
import type { Run } from '../read/run.ts';
import type { Token } from '../read/token.ts';

/** Whether a mention is what its phrase is about, not the owner or object of something else in it. */
export function stands(tokens: readonly Token[], run: Run, mention: Run): boolean {
  if (isGenitive(tokens[mention.to]) && mention.to < run.to) return false;
  if (mention.to < run.to && isNounAfter(tokens, mention.to)) return false;
  const before = mention.from > run.from ? tokens[mention.from - 1] : undefined;
  const earlier = before?.key === 'the' ? tokens[mention.from - 2] : before;
  return !/^(?:of|for|from|by|to|with|at|on|about|in)$/.test(earlier?.key ?? '') || !earlier?.joined;
}

// "the Calder campaign", "a Home Office official": the name only says which.
function isNounAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next?.joined || next.shape !== 'lower') return false;
  return !ordinary.has(next.key) && !speechVerbs.has(next.key) && !/(?:ing|ed)$/.test(next.key);
}

/** Whether a token is an apostrophe with or without its s. */
export function isGenitive(token: Token | undefined): boolean {
  return /^[’']s?$/.test(token?.text ?? '');
}

/** Where the owner's own words end, in "X’s …" or "her …". */
export function ownerEnd(tokens: readonly Token[], from: number, to: number): number | null {
  if (/^(?:his|her|their|its|my|our)$/.test(tokens[from]?.key ?? '') && to > from) return from + 1;
  const genitive = findToken(tokens, { from, to }, isGenitive);
  return genitive === null || genitive === from ? null : genitive;
}

/** Where a phrase ends that may go on in a clause of its own. */
export function endOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  return findToken(tokens, { from, to }, (token) => token.text === ',' || token.key === 'who') ?? to;
}

/** The first token that is no article. */
export function withoutArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|a|an)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
}

/** The items that lie wholly inside a run, from a list in order. */
export function inside<T extends Run>(items: readonly T[], run: Run): readonly T[] {
  const first = indexFrom(items, run.from, (it) => it.from);
  const found: T[] = [];
  for (let index = first; (items[index]?.from ?? run.to) < run.to; index += 1) {
    const item = items[index];
    if (item && item.to <= run.to) found.push(item);
  }
  return found;
}

/** The first token of a run that passes a test; null when none does. */
export function findToken(
  tokens: readonly Token[],
  run: Run,
  test: (token: Token) => boolean,
): number | null {
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (token && test(token)) return at;
  }
  return null;
}
