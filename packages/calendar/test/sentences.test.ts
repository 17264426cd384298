import { describe, expect, test } from 'vitest';
import { findDates, readDue } from '../src/index.ts';

const published = '2025-07-16';
const due = (words: string) => readDue(words, { published }).due;

describe('a start that publication has reached', () => {
  test.each([
    ['by the turn of the year', '2026-01-01'],
    ['by the start of the month', '2025-08-01'],
    ['by the beginning of the week', '2025-07-21'],
    ['by the start of the financial year', '2026-04-01'],
    ['before the start of the year', '2025-12-31'],
    ['by the start of 2027', '2027-01-01'],
  ])('is not the one that a deadline means: %s', (words, latest) => {
    expect(due(`We will open ${words}.`)).toMatchObject({ earliest: null, latest });
  });

  test('is still the one that something has run from', () => {
    expect(due('It applies from the start of the year.').earliest).toBe('2025-01-01');
  });
});

describe('what will not happen before a day', () => {
  test.each([
    ['The footbridge will not be used before 1 May 2026.', '2026-05-01'],
    ['No trees will be felled before 1 September.', '2025-09-01'],
    ['The baths cannot reopen until April.', '2026-04-01'],
    ["The ferry won't sail before the end of March 2026.", '2026-04-01'],
  ])('happens from then on: %s', (words, earliest) => {
    expect(due(words)).toMatchObject({ status: 'resolved', earliest, latest: null });
  });

  test.each([
    'It will not appeal and will pay before 1 May 2026.',
    'No later than spring, and in any case before 1 May 2026, it will pay.',
    'It will not fail to pay before 1 May 2026.',
    'There is no doubt that it will pay before 1 May 2026.',
  ])('is not what another "not" or "no" denies: %s', (words) => {
    const readings = findDates(words, { reference: published });
    expect(readings.at(-1)).toMatchObject({ earliest: null, latest: '2026-04-30' });
  });
});

describe('words that lean on the rest of their sentence', () => {
  test('"the following" counts from what went before, and from a day if that was one', () => {
    expect(due('It will finish within the following twelve months.')).toMatchObject({
      status: 'needs-anchor',
      latest: null,
    });
    const words = 'The trial opens on 1 September 2025 and will end within the following twelve months.';
    expect(due(words)).toMatchObject({ earliest: '2025-09-01', latest: '2026-09-01' });
    const apart = 'The trial opens on 1 September 2025. It will end within the following twelve months.';
    expect(due(apart.slice(apart.indexOf('It')))).toMatchObject({ status: 'needs-anchor' });
    expect(findDates(apart, { reference: published })[1]).toMatchObject({ status: 'needs-anchor' });
  });

  test.each([
    ['You must reply to this letter within 56 days of its date.', '2025-07-16', '2025-09-10'],
    ['We will write in the next fortnight.', '2025-07-16', '2025-07-30'],
    ['We will write in the next week.', '2025-07-16', '2025-07-23'],
    ['It must open before the start of the 2026 rowing season on 15 May.', null, '2026-05-14'],
    ['We will write before Christmas to tell you.', null, '2025-12-24'],
    ['It will be settled this side of Christmas.', null, '2025-12-24'],
    ['It will go to the March meeting.', '2026-03-01', '2026-03-31'],
    ['The board will decide at its March meeting.', '2026-03-01', '2026-03-31'],
  ])('%s', (words, earliest, latest) => {
    expect(due(words)).toMatchObject({ status: 'resolved', earliest, latest });
  });

  test.each([
    ['We will write in the next weeks.', 'open-ended'],
    ['It will be settled before the next Budget.', 'event'],
    ['It will be settled after the May elections.', 'event'],
    ['The firm would reply once it had taken legal advice.', 'event'],
    ['They will pay within a month of when it closes.', 'needs-anchor'],
  ])('"%s" fixes no day: %s', (words, status) => {
    expect(due(words)).toMatchObject({ status, earliest: null, latest: null });
  });

  test('what was asked for years ago sets nobody a deadline now', () => {
    const words = 'The panel had recommended in 2017 that the weir be rebuilt within two years.';
    expect(due(words).status).toBe('none');
  });
});

describe('what recurs', () => {
  test('is one reading with the day it falls on', () => {
    const readings = findDates('The Council will report annually by 31 March.', { reference: published });
    expect(readings).toMatchObject([{ status: 'open-ended', rule: 'recurring', latest: null }]);
  });

  test('opens when its words say that it begins', () => {
    expect(due('It will report at the end of each month, beginning in December.')).toMatchObject({
      ...{ status: 'open-ended', rule: 'recurring' },
      ...{ earliest: '2025-12-01', latest: null },
    });
  });
});

describe('a reason about something with no name of its own', () => {
  test.each(['it', 'carrying it out', 'the date on which it closes', 'being told'])('%s', (anchor) => {
    expect(due(`within 10 working days of ${anchor}`).reason).toBe(
      'It counts 10 working days from something whose date is not known here.',
    );
  });
});

describe('first names that are months too', () => {
  test.each([
    'June Harper said the road was safe.',
    'It had a letter from April Dunne.',
    'The report by August Pell is out.',
    'Ask May Okoro.',
  ])('%s', (words) => {
    expect(findDates(words, { reference: published })).toEqual([]);
  });

  test('are months where somebody acts by them', () => {
    expect(due('By June Parliament will decide.').latest).toBe('2026-06-30');
    expect(due('In June Harper Lane closes.').latest).toBe('2026-06-30');
  });
});
