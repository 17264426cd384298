import type { Json } from './entry.ts';
import type { RefusalCode } from './refusal.ts';

/** How deep arrays and objects may nest, the outermost counted: a stack that no reader overflows. */
export const maxDepth = 64;

/** Why a value has no canonical form. It is caught and given back as a refusal; it never leaves this package. */
export class Unprintable extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Canonical JSON as RFC 8785 has it: names in order of their UTF-16 code units, no white space, numbers and
 * strings as ECMAScript prints them. Stricter than the RFC where equal things could print unequally: whole
 * numbers beyond 2^53, lone surrogates, anything that is not plain JSON are refused. `within` is how many levels
 * already surround the value.
 * @throws Unprintable
 */
export function printCanonical(value: Json, within = 0): string {
  return print(value, within + 1);
}

function print(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return printString(value);
    case 'number':
      return printNumber(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth > maxDepth) throw new Unprintable('entry-malformed', tooDeep);
      return Array.isArray(value) ? printArray(value, depth) : printObject(value, depth);
    default:
      throw new Unprintable('entry-malformed', `A body is plain JSON; ${typeof value} has no place in it.`);
  }
}

const tooDeep = `The body nests too deep (the whole entry has at most ${maxDepth} levels), or contains itself; flatten it, or put it in a document and give its hash.`;

/** Nothing to escape and no surrogate: by far the commonest string, and the quickest to print. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters JSON escapes.
const special = /["\\\u0000-\u001f\ud800-\udfff]/;
const loneSurrogate = /\p{Surrogate}/u;

function printString(text: string): string {
  if (!special.test(text)) return `"${text}"`;
  if (loneSurrogate.test(text)) {
    throw new Unprintable(
      'lone-surrogate',
      'A text holds half of a surrogate pair, which no UTF-8 can carry; send the whole character, or U+FFFD in its place.',
    );
  }
  return JSON.stringify(text);
}

function printNumber(number: number): string {
  if (Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)))
    return `${number}`;
  throw new Unprintable(
    'unsafe-number',
    `The number ${number} is not one that every reader reads alike; send numbers beyond 2^53 as text.`,
  );
}

function printArray(values: readonly unknown[], depth: number): string {
  let text = '[';
  for (let at = 0; at < values.length; at++) {
    if (at > 0) text += ',';
    text += print(values[at], depth + 1);
  }
  return `${text}]`;
}

function printObject(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Unprintable('entry-malformed', 'A body is plain JSON: objects of a class have no place in it.');
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(fields);
  // biome-ignore lint/suspicious/useArraySortCompare: the order without one is that of UTF-16 code units, as wanted.
  if (!isSorted(names)) names.sort();
  let text = '{';
  for (const name of names) {
    if (text.length > 1) text += ',';
    text += `${printString(name)}:${print(fields[name], depth + 1)}`;
  }
  return `${text}}`;
}

function isSorted(names: readonly string[]): boolean {
  for (let at = 1; at < names.length; at++) {
    if ((names[at - 1] as string) > (names[at] as string)) return false;
  }
  return true;
}
