import { describe, expect, test } from 'vitest';
import { findDates, readDue } from '../src/index.ts';

const published = '2025-07-16';
const read = (words: string, context: Partial<Parameters<typeof readDue>[1]> = {}) =>
  readDue(words, { published, ...context });

describe('a deadline read from one clause', () => {
  test.each([
    ['The Trust should reply within 28 days.', '2025-07-16', '2025-08-13', 'calendar-days'],
    ['Publish the plan within 28 working days of publication', '2025-07-16', '2025-08-26', 'working-days'],
    ['The Board must act by 10 October 2025', null, '2025-10-10', 'by-calendar-date'],
    ['A response will follow in the autumn', '2025-09-01', '2025-11-30', 'meteorological-season'],
    ['Complete this by the end of the financial year', null, '2026-03-31', 'by-financial-year'],
    ['It will be done before the end of March 2026', null, '2026-03-31', 'by-month'],
    ['We aim to finish early next year', '2026-01-01', '2026-04-30', 'part-of-period'],
    ['It should be ready by mid-2026', null, '2026-08-31', 'by-part-of-period'],
    ['Report back Friday week', '2025-07-25', '2025-07-25', 'weekday-week'],
    ['The scheme should run from April', '2026-04-01', null, 'from-month'],
    ['Deliver this in Q3 2025/26', '2025-10-01', '2025-12-31', 'financial-quarter'],
  ])('%s', (words, earliest, latest, rule) => {
    expect(read(words).due).toMatchObject({ status: 'resolved', earliest, latest, rule });
  });

  test.each([
    ['within 10 days of receipt', 'needs-anchor'],
    ['three months after Royal Assent', 'needs-anchor'],
    ['before the summer recess', 'needs-anchor'],
    ['when parliamentary time allows', 'event'],
    ['at its next meeting', 'event'],
    ['once the panel has reported', 'event'],
    ['in due course', 'open-ended'],
    ['as soon as practicable', 'open-ended'],
    ['in the next few months', 'open-ended'],
    ['quarterly thereafter', 'open-ended'],
  ])('"%s" gives no date: %s', (words, status) => {
    expect(read(`We will do it ${words}.`).due).toMatchObject({ status, earliest: null, latest: null });
  });

  test('given when the letter was received, then a count from receipt has its day', () => {
    const { due } = read('within 10 days of receipt', { anchors: { receipt: '2025-03-05' } });
    expect(due).toMatchObject({ earliest: '2025-03-05', latest: '2025-03-15', anchor: 'receipt' });
  });

  test('words that are also names inside every object are words like any others', () => {
    expect(read('within 3 days of constructor').due).toMatchObject({ status: 'needs-anchor', latest: null });
    expect(findDates('valueOf toString __proto__', { reference: published })).toEqual([]);
  });

  test("another document's publication is not this one's", () => {
    const words = "within 28 days of publication of the Government's strategy";
    const { due } = read(words, { anchors: { publication: '2025-01-01' } });
    expect(due).toMatchObject({ status: 'needs-anchor', latest: null });
  });

  test('given the nation, then its holidays are left out and named', () => {
    const words = 'within 20 working days of this report';
    const context = { published: '2025-12-15' };
    expect(read(words, context).due.latest).toBe('2026-01-15');
    const scottish = read(words, { ...context, nation: 'scotland' }).due;
    expect(scottish.latest).toBe('2026-01-16');
    expect(scottish.reason).toContain('2 January 2026');
  });

  test('a stated date wins over a count', () => {
    const { due } = read('within 56 days of the date of this report, namely by 5 September 2025');
    expect(due).toMatchObject({ latest: '2025-09-05', rule: 'stated-date' });
  });

  test('of two ends, the words choose', () => {
    const words = 'by 1 December 2025 or within six months of this report, whichever is the';
    expect(read(`${words} sooner`).due.latest).toBe('2025-12-01');
    expect(read(`${words} later`).due.latest).toBe('2026-01-16');
  });

  test('a bound on the act is taken before a date that is only spoken of', () => {
    const { due } = read('The Council should publish its plan for 2027 by 31 March 2026.');
    expect(due).toMatchObject({ words: 'by 31 March 2026', latest: '2026-03-31' });
  });

  test('the span covers the words in the document', () => {
    const words = 'The Council will respond in the autumn.';
    const { due, span } = readDue(words, { published, base: 100 });
    expect(due.words).toBe('in the autumn');
    expect(span && words.slice(span.start - 100, span.end - 100)).toBe('in the autumn');
  });

  test('a clause with no words about time has no deadline and no span', () => {
    expect(read('The Council should apologise.')).toMatchObject({
      due: { status: 'none', words: null },
      span: null,
    });
  });

  test.each([
    'The Trust reported in March 2014 that it would act within six weeks.',
    'The review was published on 5 May 2023.',
    'Staff were trained by March 2023.',
    'He was seen three days earlier.',
  ])('history sets nobody a deadline: %s', (words) => {
    expect(read(words).due.status).toBe('none');
  });
});

describe('without the day of publication', () => {
  test.each([
    ...[
      'by Friday',
      'within 28 days',
      'in the autumn',
      'by 1 September',
      'next week',
      'tomorrow',
      'by Christmas',
    ],
    ...['by the end of the financial year', 'in two weeks', 'early next year', 'the first Monday in June'],
  ])('nothing relative is dated: %s', (text) => {
    const [reading] = findDates(text, { reference: null });
    expect(reading).toMatchObject({ status: 'needs-anchor', earliest: null, latest: null });
  });

  test.each([
    ['by 10 October 2025', '2025-10-10'],
    ['in 2026', '2026-12-31'],
    ['within 14 days of 3 March 2025', '2025-03-17'],
  ])('a full date still is: %s', (text, latest) => {
    expect(findDates(text, { reference: null })).toMatchObject([{ status: 'resolved', latest }]);
  });
});

describe('words that only look like time', () => {
  test.each([
    ...[
      'You may march on.',
      'Theresa Mayhew may agree.',
      'Good morning, April Marsh.',
      'Ring 0131 2010-2015-86.',
    ],
    ...['It is open 24/7.', 'There were 2000 people.', 'See paragraph 5.12.', 'Two to four people came.'],
  ])('%s', (text) => {
    expect(findDates(text, { reference: published })).toEqual([]);
  });

  test('a day the calendar does not have is named and never moved', () => {
    const [reading] = findDates('31 September 2025', { reference: published });
    expect(reading).toMatchObject({ status: 'none', earliest: null, latest: null, rule: 'no-such-day' });
  });
});
