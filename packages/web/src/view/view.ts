import type { Caller, Words } from '@candour/record';
import type { PageContext } from '../http/pages.ts';
import { writeDay, writeMoment } from './days.ts';
import { type Language, sayIn, type Values } from './say.ts';

/** What every page is given: who reads it, in which language, and how to say things and link to them. */
export interface View {
  readonly language: Language;
  readonly caller: Caller;
  /** Of this page, without the language before it; with its query. */
  readonly path: string;
  say(words: Words, values?: Values): string;
  /** An address of ours, in the reader’s language. */
  to(path: string): string;
  /** `2026-03-02`, or an instant, as a day: 2 March 2026. */
  day(on: string): string;
  /** An instant: 2 March 2026, 09:30. */
  moment(instant: string): string;
}

export function viewOf(c: PageContext): View {
  const { pathname, search } = new URL(c.req.url);
  return makeView({ caller: c.get('caller'), path: `${pathname}${search}` });
}

/** For whoever has a path and no request: errors, tests, the catalogue. */
export function makeView({ caller, path }: { readonly caller: Caller; readonly path: string }): View {
  const language = languageOf(path);
  return {
    language,
    caller,
    path: language === 'cy' ? path.slice(welsh.length) || '/' : path,
    say: (words, values) => sayIn(language, words, values),
    to: (to) => inLanguage(language, to),
    day: (on) => writeDay(language, on),
    moment: (instant) => writeMoment(language, instant),
  };
}

const welsh = '/cy';

/** Everything under `/cy` is Welsh, and the rest English: an address alone says what one reads. */
export function languageOf(path: string): Language {
  return /^\/cy(?:[/?]|$)/.test(path) ? 'cy' : 'en';
}

export function inLanguage(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/' ? welsh : `${welsh}${path}`;
}
