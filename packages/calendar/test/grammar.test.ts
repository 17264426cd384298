import { describe, expect, test } from 'vitest';
import { grammarOf } from '../src/grammar/grammar.ts';
import { Parse } from '../src/grammar/parse.ts';
import { parsePattern } from '../src/grammar/pattern.ts';
import type { Rule } from '../src/grammar/rule.ts';
import { tokensOf } from '../src/grammar/token.ts';

const number = ({ word }: { readonly word: string }) => (/^\d+$/.test(word) ? Number(word) : undefined);

function read(rules: readonly Rule<unknown>[], text: string) {
  const grammar = grammarOf({ terminals: { number }, scanners: {}, tables: { whole: rules } });
  return new Parse(grammar, tokensOf(text)).fits('whole', 0).map(({ value }) => value);
}

describe('rows of the grammar', () => {
  test('the longest fit comes first, and of two that end together the one listed first', () => {
    const rules: Rule<unknown>[] = [
      { pattern: '{number}', build: ({ number: n }) => n },
      { pattern: '{a:number} (to | -) {b:number}', build: ({ a, b }) => [a, b] },
      { pattern: '{number} to {number}', build: () => 'never' },
    ];
    expect(read(rules, '3 to 5 people')).toEqual([[3, 5], 3]);
  });

  test('~ asks that nothing stands between', () => {
    const rules: Rule<unknown>[] = [{ pattern: '{number} ~ th', build: ({ number: n }) => n }];
    expect(read(rules, '4th')).toEqual([4]);
    expect(read(rules, '4 th')).toEqual([]);
  });

  test('a row that builds nothing does not fit', () => {
    expect(read([{ pattern: '{number}', build: () => undefined }], '13')).toEqual([]);
  });

  test.each(['(a', 'a)', 'a | (b'])('a mistake in the notation is thrown when it is read: %s', (source) => {
    expect(() => parsePattern(source)).toThrow(/pattern/);
  });

  test.each([
    ['a row naming no such part', '{nothing}', /no part/],
    ['a row that begins with its own table', '{whole} day', /begin with/],
    ['a row that may fit no words', 'day?', /no words/],
  ])('%s is refused', (_, pattern, message) => {
    expect(() => read([{ pattern, build: () => 1 }], 'day')).toThrow(message);
  });
});

describe('tokens', () => {
  test('keep their place in the text, whatever marks they are written with', () => {
    const text = 'The Board’s plan – by 5 p.m. – is “due”.';
    for (const { start, end } of tokensOf(text)) expect(text.slice(start, end).trim()).not.toBe('');
    expect(tokensOf(text).map(({ word }) => word)).toEqual([
      'the',
      'board',
      "'s",
      'plan',
      '-',
      'by',
      '5',
      'pm',
      '-',
      'is',
      '“',
      'due',
      '”',
      '.',
    ]);
  });
});
