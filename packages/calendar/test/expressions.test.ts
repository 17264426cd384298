import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../src/index.ts';

// A Wednesday, at ten in the morning.
const reference = '2025-07-16T10:00:00';
const timexes = (text: string) => findDates(text, { reference }).map(({ timex }) => timex);
const found = (text: string) =>
  findDates(text, { reference }).map(({ start, end }) => text.slice(start, end));

describe('dates and times as TIMEX', () => {
  test.each([
    ['2 October', 'XXXX-10-02'],
    ['2 October 2026', '2026-10-02'],
    ['3 days ago', '2025-07-13'],
    ['next Friday', '2025-07-25'],
    ['Monday', 'XXXX-WXX-1'],
    ['the first Monday of June', 'XXXX-06-WXX-1-#1'],
    ['this week', '2025-W29'],
    ['next month', '2025-08'],
    ['this weekend', '2025-W29-WE'],
    ['spring 2026', '2026-SP'],
    ['from 4 to 22 May', '(XXXX-05-04,XXXX-05-22,P18D)'],
    ['between 2007 and 2009', '(2007-01-01,2009-01-01,P2Y)'],
    ['the 1990s', '(1990-01-01,2000-01-01,P10Y)'],
    ['at 7.30 pm', 'T19:30'],
    ['half past seven', 'T07:30'],
    ['from 5 to 6 pm', '(T17,T18,PT1H)'],
    ['in the afternoon', 'TAF'],
    ['tomorrow at 8am', '2025-07-17T08'],
    ['tonight', '2025-07-16TNI'],
    ['in 5 hours', '2025-07-16T15:00:00'],
    ['three and a half years', 'P3.5Y'],
    ['1 year 1 month 21 days', 'P1Y1M21D'],
    ['every Monday at 4pm', 'XXXX-WXX-1T16'],
    ['every other week', 'P2W'],
    ['now', 'PRESENT_REF'],
  ])('%s is %s', (text, timex) => {
    expect(timexes(text)).toEqual([timex]);
  });

  test('a numeric date is day first, unless only the other order is a date or the caller says so', () => {
    const latest = (text: string, order?: 'month-first') => findDates(text, { reference, order })[0]?.latest;
    expect(latest('05/01/2026')).toBe('2026-01-05');
    expect(latest('01/22/2026')).toBe('2026-01-22');
    expect(latest('05/01/2026', 'month-first')).toBe('2026-05-01');
  });

  test('the span is the words themselves', () => {
    expect(found('The house sits every Tuesday, and on 4 May 2026 it rises.')).toEqual([
      'every Tuesday',
      '4 May 2026',
    ]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'by',
      'the',
      'end',
      'of',
      'next',
      'week',
      'in',
      '31',
      '12/13',
      'May',
      'within',
      'ten',
      'working',
      'days',
    ],
    ...[
      'year',
      'Friday',
      '-',
      ',',
      '2026',
      'last',
      'quarter',
      'at',
      '7',
      'pm',
      'every',
      'and',
      'after',
      'Easter',
      '(',
    ],
  );

  test('readings are in order, apart, inside the text, and their windows do not run backwards', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end, earliest, latest } of findDates(text, { reference })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const inOrder =
            earliest === null || latest === null || earliest.length !== latest.length || earliest <= latest;
          expect(inOrder, text).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('any characters at all are read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
        Array.isArray(findDates(text, { reference })),
      ),
    );
  });

  test('without a reference no words are ever given a date that depends on the day', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const text = words.join(' ');
        const on = (day: string) => findDates(text, { reference: day });
        const dated = findDates(text, { reference: null }).filter(({ status }) => status === 'resolved');
        const sure = new Set(dated.map(({ start, earliest, latest }) => `${start} ${earliest} ${latest}`));
        for (const day of ['2019-02-03', '2027-11-30'])
          for (const { start, earliest, latest } of on(day)) sure.delete(`${start} ${earliest} ${latest}`);
        expect([...sure], text).toEqual([]);
      }),
    );
  });
});
