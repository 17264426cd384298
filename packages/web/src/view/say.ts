import type { Words } from '@candour/record';
import { IntlMessageFormat } from 'intl-messageformat';

export type Language = 'en' | 'cy';

/** What a message has places for. */
export type Values = Readonly<Record<string, string | number>>;

const formats = new Map<string, IntlMessageFormat>();
const locales = { en: 'en-GB', cy: 'cy' } as const;

/**
 * Words in one language. With values, they are an ICU message: `{count, plural, one {# day} other {# days}}`; without,
 * they are said as they stand, so that words from a pathway or a person may hold braces.
 */
export function sayIn(language: Language, words: Words, values?: Values): string {
  const text = words[language];
  if (values === undefined) return text;
  const key = `${language}:${text}`;
  const format = formats.get(key) ?? new IntlMessageFormat(text, locales[language]);
  formats.set(key, format);
  return String(format.format({ ...values }));
}
