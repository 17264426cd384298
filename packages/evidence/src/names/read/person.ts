import { givenNames } from '../lexicon/given.ts';
import type { Gender } from '../lexicon/titles.ts';
import { particles, suffixes, titles } from '../lexicon/titles.ts';
import type { Token } from './token.ts';

/** A person's name as one mention gives it, in parts. */
export interface PersonName {
  /** Titles before the name, as printed. */
  readonly titles: readonly string[];
  /** The words of the name proper, as compared. */
  readonly keys: readonly string[];
  /** Whether the one word given is a first name ("Sir Idris", "Idris") rather than a surname. */
  readonly isGiven: boolean;
  readonly gender: Gender | null;
}

/** The words of a person's name, read from tokens that hold nothing else. */
export function readPersonName(tokens: readonly Token[]): PersonName {
  let first = 0;
  while (first < tokens.length - 1 && isTitle(tokens[first])) first += 1;
  let last = endOfName(tokens);
  while (last > first + 1 && isSuffix(tokens[last - 1])) last -= 1;
  const lead = tokens.slice(0, first);
  const keys = tokens.slice(first, last).map((token) => token.key);
  const known = lead.map((token) => titles.get(token.key));
  const gender = known.find((title) => title?.gender)?.gender ?? givenNameGender(keys[0] ?? '');
  const single = keys.filter((key) => !particles.has(key)).length === 1;
  const isGiven = single && known.some((title) => title?.given);
  return {
    titles: lead.map((token) => token.text),
    keys,
    isGiven,
    gender: single && !isGiven ? titleGender(known) : gender,
  };
}

function titleGender(known: readonly (ReturnType<typeof titles.get> | undefined)[]): Gender | null {
  return known.find((title) => title?.gender)?.gender ?? null;
}

// "of Orme" after a peer's surname is no part of it.
function endOfName(tokens: readonly Token[]): number {
  const territory = tokens.findIndex((token) => token.key === 'of');
  return territory > 0 ? territory : tokens.length;
}

/** Whether a word, as compared, is a first name that the list holds, accents apart. */
export function isGivenName(key: string): boolean {
  return givenNames.has(withoutAccents(key));
}

/** The gender a first name most often goes with; null when unknown or both. */
export function givenNameGender(key: string): Gender | null {
  return givenNames.get(withoutAccents(key)) ?? null;
}

function withoutAccents(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a name holds a first name, or initials, and a surname. */
export function isFullName({ keys }: PersonName): boolean {
  return keys.filter((key) => !particles.has(key)).length > 1;
}

/** Whether a token is a courtesy, peerage or rank title standing before a name. */
export function isTitle(token: Token | undefined): boolean {
  return titles.has(token?.key ?? '') && token?.shape !== 'lower';
}

/** Whether a token is letters after a name (KC, MP, OBE). */
export function isSuffix(token: Token | undefined): boolean {
  return suffixes.has(token?.key ?? '') && token?.shape !== 'lower';
}

/** Whether a token may stand inside a surname in lower case. */
export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && particles.has(token.key);
}

/**
 * Whether a name and a shorter mention of it can be the same person's: the mention's words end the
 * name ("Ms Duncan Hale" and "Una Duncan Hale"), begin it ("Una"), or are its initials.
 */
export function fits(mention: PersonName, full: PersonName): boolean {
  if (mention.gender && full.gender && mention.gender !== full.gender) return false;
  if (mention.isGiven) return full.keys.length > 1 && full.keys[0] === mention.keys[0];
  if (!isFullName(mention)) return full.keys.at(-1) === mention.keys.at(-1);
  return isSameFullName(mention.keys, full.keys) || isEnding(mention.keys, full.keys);
}

function isEnding(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((key, i) => key === long[long.length - short.length + i]);
}

/** Same surname and same first name, or an initial that stands for it. */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  return first === other || isInitialOf(first, other) || isInitialOf(other, first);
}

function isInitialOf(short: string, long: string): boolean {
  return short.length <= 2 && short.charAt(0) === long.charAt(0);
}
