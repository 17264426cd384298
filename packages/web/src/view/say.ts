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
  if (isPlain(text)) return fillIn(language, text, values);
  const key = `${language}:${text}`;
  const format = formats.get(key) ?? new IntlMessageFormat(text, locales[language]);
  formats.set(key, format);
  return String(format.format({ ...values }));
}

const plain = new Map<string, boolean>();

/** Most messages only have places: they need no grammar, which takes several times as long and is said for every row. */
function isPlain(text: string): boolean {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const found = !/\{\s*\w+\s*,|['#<]/.test(text);
  plain.set(text, found);
  return found;
}

const numbers = { en: new Intl.NumberFormat(locales.en), cy: new Intl.NumberFormat(locales.cy) };

function fillIn(language: Language, text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The message “${text}” has a place for ${name}, which nobody filled.`);
    return typeof value === 'number' ? numbers[language].format(value) : value;
  });
}
