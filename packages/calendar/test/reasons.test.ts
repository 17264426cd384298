import { describe, expect, test } from 'vitest';
import { findDates, readDue, unitInWelsh } from '../src/index.ts';

const published = '2025-07-17';
const due = (words: string, context: Partial<Parameters<typeof readDue>[1]> = {}) =>
  readDue(words, { published, ...context }).due;

describe('the reason given to a reader', () => {
  test.each([
    ['by 31 March 2026', 'By 31 March 2026, the date as written.'],
    ['within 28 days', '28 days after publication on 17 July 2025 is 14 August 2025.'],
    ['by Friday', 'By 18 July 2025, the next such day after publication on 17 July 2025.'],
    [
      'in the autumn',
      '1 September 2025 to 30 November 2025, as autumn is September to November; counted from publication on 17 July 2025 it is that of 2025.',
    ],
    ['when the House returns', 'It depends on when Parliament sits, which is not known here.'],
    [
      'within two weeks of the end of the trial',
      'It counts 2 weeks from the end of the trial, whose date is not known here.',
    ],
  ])('%s', (words, reason) => {
    expect(due(words).reason).toBe(reason);
  });
});

describe('what a deadline counts from', () => {
  test('"the report" is the document itself, unless the document calls itself something else', () => {
    expect(due('within six months of the report').latest).toBe('2026-01-17');
    expect(due('within six months of the report', { self: 'report' }).latest).toBe('2026-01-17');
    expect(due('within six months of the report', { self: null })).toMatchObject({
      status: 'needs-anchor',
      latest: null,
    });
  });

  test.each([
    ['within a month of that response', 'needs-anchor'],
    ['by the second anniversary of the flood', 'needs-anchor'],
    ['on the return of Parliament', 'needs-anchor'],
    ['by return of post', 'open-ended'],
    ['every three months until that work is finished', 'open-ended'],
  ])('"%s" has no date: %s', (words, status) => {
    expect(due(`Write ${words}.`)).toMatchObject({ status, earliest: null, latest: null });
  });

  test('an event with a stated day is that day under another name', () => {
    expect(due('before the winter timetable begins on 14 December').latest).toBe('2025-12-13');
  });

  test('a window either side of a day has both its ends', () => {
    expect(due('within 7 days either side of 1 March 2026')).toMatchObject({
      earliest: '2026-02-22',
      latest: '2026-03-08',
    });
  });

  test('"a daily check" names a check and "check it daily" says when', () => {
    expect(due('carry out a daily check').status).toBe('none');
    expect(due('check the gauge daily').status).toBe('open-ended');
  });
});

describe('a text that says the same over and over', () => {
  test.each(['the ', '1-', 'at 6 in ', 'Mr May ', 'on the 3 '])(
    '"%s" repeated reads as it does once',
    (words) => {
      const distinct = (text: string) =>
        new Set(
          findDates(text, { reference: published }).map(({ start, end, timex }) =>
            [text.slice(start, end), timex].join('='),
          ),
        );
      expect(distinct(words.repeat(400))).toEqual(distinct(words.repeat(40)));
    },
  );
});

describe('the same reason for readers of Welsh', () => {
  test.each([
    ['by 31 March 2026', 'Erbyn 31 Mawrth 2026, y dyddiad fel y’i hysgrifennwyd.'],
    ['within 2 days', '2 ddiwrnod ar ôl 17 Gorffennaf 2025 (y dyddiad cyhoeddi) yw 19 Gorffennaf 2025.'],
    [
      'by Friday',
      'Erbyn 18 Gorffennaf 2025, y diwrnod nesaf o’r fath ar ôl y dyddiad cyhoeddi (17 Gorffennaf 2025).',
    ],
    [
      'in early 2026',
      '1 Ionawr 2026 hyd 30 Ebrill 2026, rhan gyntaf y cyfnod 1 Ionawr 2026 hyd 31 Rhagfyr 2026.',
    ],
    [
      'before September',
      'Erbyn 31 Awst 2025, y diwrnod cyn y cyfnod: 1 Medi 2025 hyd 30 Medi 2025, y mis nesaf o’r fath nad oedd ar ben ar y dyddiad cyhoeddi (17 Gorffennaf 2025).',
    ],
    [
      'within 2 years of the inquest',
      'Mae’n cyfrif 2 flynedd o ddyddiad nad yw’n hysbys yma (dyddiad y cwest).',
    ],
    [
      'within two weeks of the end of the trial',
      'Mae’n cyfrif 2 wythnos o ddyddiad nad yw’n hysbys yma (“end of the trial”).',
    ],
    [
      'within 3 days of constructor',
      'Mae’n cyfrif 3 diwrnod o ddyddiad nad yw’n hysbys yma (“constructor”).',
    ],
    ['as soon as possible', 'Nid yw’r geiriau’n pennu amser.'],
    ['nothing about time', 'Nid yw’r geiriau’n rhoi amser.'],
  ])('%s', (words, reason) => {
    expect(due(words).reasonInWelsh).toBe(reason);
  });

  test('nouns after figures are those of Welsh', () => {
    const said = [1, 2, 3, 5, 6, 10, 13, 20].map((n) => `${n} ${unitInWelsh(n, 'year')}`);
    expect(said).toEqual([
      ...['1 flwyddyn', '2 flynedd', '3 blynedd', '5 mlynedd', '6 blynedd', '10 mlynedd'],
      ...['13 blynedd', '20 mlynedd'],
    ]);
    expect([1, 2, 3].map((n) => unitInWelsh(n, 'fortnight'))).toEqual([
      'pythefnos',
      'bythefnos',
      'phythefnos',
    ]);
  });
});
