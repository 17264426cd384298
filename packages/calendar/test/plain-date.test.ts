import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, easterSunday, getDay, parseDay, weekdayOf } from '../src/index.ts';
import { isoWeek, mondayOf, nextWeekday } from '../src/plain-date.ts';

const days = fc.integer({ min: -30_000, max: 60_000 }).map((n) => addDays(getDay('2000-01-01'), n));
const counts = fc.integer({ min: -5000, max: 5000 });

describe('plain dates', () => {
  test('days added and taken away again give the same day', () => {
    fc.assert(fc.property(days, counts, (day, n) => addDays(addDays(day, n), -n) === day));
  });

  test('the days between two dates lead from one to the other', () => {
    fc.assert(fc.property(days, days, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  test('a weekday comes back every seven days and is never more than seven days away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const next = nextWeekday(day, weekday);
        const away = daysBetween(day, next);
        return weekdayOf(next) === weekday && away >= 1 && away <= 7;
      }),
    );
  });

  test('months added never skip a month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, n) => {
        const index = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        return index(addMonths(day, n)) === index(day) + n;
      }),
    );
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-02-28', 3, '2025-05-28'],
    ['2025-08-31', -6, '2025-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(getDay(from), months)).toBe(to);
  });

  test('text that is no day of the calendar is not a day', () => {
    for (const text of ['2025-02-29', '2025-13-01', '2025-00-10', '25-01-01', 'tomorrow', ''])
      expect(parseDay(text)).toBeUndefined();
  });

  test('a week belongs to the year that has its Thursday', () => {
    expect(isoWeek(getDay('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(getDay('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    fc.assert(fc.property(days, (day) => isoWeek(day).week === isoWeek(mondayOf(day)).week));
  });

  test.each(['2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2025-04-20', '2038-04-25'])(
    'Easter falls on %s',
    (sunday) => {
      expect(easterSunday(Number(sunday.slice(0, 4)))).toBe(sunday);
    },
  );
});
