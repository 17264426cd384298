import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from '../src/search/ask/cursor.ts';
import { parseQuery } from '../src/search/ask/parse-query.ts';
import { tsqueryOf } from '../src/search/ask/tsquery.ts';
import { codesOf, getValue } from './open-record.ts';

const read = (typed: string) =>
  getValue(parseQuery(typed)).map(
    ({ match, words, without }) => `${without ? 'without ' : ''}${match}: ${words.join(' ')}`,
  );

test('words, phrases, beginnings and what is left out are told apart', () => {
  expect(read('referrals “Advance sight” -press refer* -"no comment"')).toEqual([
    'family: referrals',
    'exact: advance sight',
    'without family: press',
    'beginning: refer',
    'without exact: no comment',
  ]);
});

test('what belongs together in writing is a phrase', () => {
  expect(read('non-compliance 2024-0155 O’Neill')).toEqual([
    'exact: non compliance',
    'exact: 2024 0155',
    'family: oneill',
  ]);
});

test('small words are left out where there are others, and kept in phrases', () => {
  expect(read('the death of a child')).toEqual(['family: death', 'family: child']);
  expect(read('"duty of candour"')).toEqual(['exact: duty of candour']);
  expect(read('to be')).toEqual(['family: to', 'family: be']);
});

test('a quotation mark that is not closed closes at the end', () => {
  expect(read('"advance sight')).toEqual(['exact: advance sight']);
});

test('nothing but signs asks for nothing', () => {
  for (const typed of ['', '   ', '***', '-', '"', '""', '!!!&|():*<->']) expect(read(typed)).toEqual([]);
});

test.each([
  ['x'.repeat(401), 'search-too-long'],
  [Array.from({ length: 17 }, (_, at) => `word${at}`).join(' '), 'search-too-many-words'],
  ['re*', 'search-beginning-too-short'],
  ['-press -"no comment"', 'search-only-without'],
])('given %j, it is refused with %s', (typed, code) => {
  expect(codesOf(parseQuery(typed))).toEqual([code]);
});

test('whatever is typed is answered or refused, and what goes to the database is words in quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 420 }), (typed) => {
      const terms = parseQuery(typed);
      if (!terms.ok) return;
      const query = tsqueryOf(terms.value.map((term) => ({ term, words: term.words, alike: [] })));
      expect(query.replace(/'[^'\\]*'/g, 'w').replace(/[w()|&! ]|<->|:\*/g, '')).toBe('');
    }),
  );
});

test('a cursor gives back the place it was made of, and nothing else is a cursor', () => {
  const place = { score: 12345, day: '2024-05-01', item: 'matter_abc' };
  expect(readCursor(writeCursor(place))).toEqual(place);
  for (const other of ['', 'abc', '%', Buffer.from('[1]').toString('base64url'), 'x'.repeat(9999)]) {
    expect(readCursor(other)).toBeUndefined();
  }
});
