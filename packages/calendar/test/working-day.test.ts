import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingHolidays } from '../src/holiday/standing.ts';
import type { Nation } from '../src/index.ts';
import {
  addDays,
  addWorkingDays,
  bankHolidays,
  dueAfter,
  getDay,
  isHoliday,
  isWorkingDay,
  listHolidays,
} from '../src/index.ts';

const nations: readonly Nation[] = ['england-wales', 'scotland', 'northern-ireland'];
const nation = fc.constantFrom(...nations);
const days = fc.integer({ min: 0, max: 6900 }).map((n) => addDays(getDay('2010-01-01'), n));
const counts = fc.integer({ min: 1, max: 80 });

describe('working days', () => {
  test('a count ends on a working day', () => {
    fc.assert(
      fc.property(days, counts, nation, (day, n, of) => isWorkingDay(addWorkingDays(day, n, of), of)),
    );
  });

  test('counting on and then back returns to a working day it began on', () => {
    fc.assert(
      fc.property(days, counts, nation, (day, n, of) => {
        const start = addWorkingDays(day, 1, of);
        return addWorkingDays(addWorkingDays(start, n, of), -n, of) === start;
      }),
    );
  });

  test('counts add up', () => {
    fc.assert(
      fc.property(days, counts, counts, nation, (day, a, b, of) => {
        return addWorkingDays(addWorkingDays(day, a, of), b, of) === addWorkingDays(day, a + b, of);
      }),
    );
  });

  test('given a Friday before a bank holiday Monday, then the first working day after it is Tuesday', () => {
    expect(addWorkingDays(getDay('2025-08-22'), 1, 'england-wales')).toBe('2025-08-26');
    expect(addWorkingDays(getDay('2025-08-22'), 1, 'scotland')).toBe('2025-08-25');
  });

  test('given an anchor on a Saturday, then day 1 is Monday; counting back, it is Friday', () => {
    expect(addWorkingDays(getDay('2025-07-19'), 1, 'england-wales')).toBe('2025-07-21');
    expect(addWorkingDays(getDay('2025-07-19'), -1, 'england-wales')).toBe('2025-07-18');
  });

  test('given the same words at Christmas, then Scotland ends a day later for 2 January', () => {
    expect(dueAfter(getDay('2025-12-22'), 8, 'working-day', 'england-wales')).toBe('2026-01-06');
    expect(dueAfter(getDay('2025-12-22'), 8, 'working-day', 'scotland')).toBe('2026-01-07');
  });
});

describe('bank holidays', () => {
  test.each<[string, readonly Nation[], string]>([
    ['2011-04-29', nations, 'royal wedding'],
    ['2012-06-04', nations, 'spring holiday moved'],
    ['2012-06-05', nations, 'Diamond Jubilee'],
    ['2020-05-08', nations, 'early May holiday moved'],
    ['2022-06-02', nations, 'spring holiday moved'],
    ['2022-06-03', nations, 'Platinum Jubilee'],
    ['2022-09-19', nations, 'state funeral'],
    ['2023-05-08', nations, 'coronation'],
    ['2026-06-15', ['scotland'], 'World Cup'],
    ['2025-01-02', ['scotland'], '2 January'],
    ['2025-12-01', ['scotland'], "St Andrew's Day, substitute"],
    ['2025-08-04', ['scotland'], 'first Monday in August'],
    ['2025-08-25', ['england-wales', 'northern-ireland'], 'last Monday in August'],
    ['2025-04-21', ['england-wales', 'northern-ireland'], 'Easter Monday'],
    ['2025-04-18', nations, 'Good Friday'],
    ['2024-03-18', ['northern-ireland'], "St Patrick's Day, substitute"],
    ['2025-07-14', ['northern-ireland'], 'Battle of the Boyne, substitute'],
    ['2021-12-27', nations, 'Christmas Day, substitute'],
    ['2021-12-28', nations, 'Boxing Day, substitute'],
    ['2022-01-04', ['scotland'], '2 January, substitute'],
  ])('%s is one in %j alone: %s', (day, where) => {
    for (const one of nations) expect(isHoliday(getDay(day), one)).toBe(where.includes(one));
  });

  test.each(['2020-05-04', '2022-05-30', '2012-05-28'])(
    '%s, a holiday moved elsewhere, is not one',
    (day) => {
      for (const one of nations) expect(isHoliday(getDay(day), one)).toBe(false);
    },
  );

  test('every year of the table is the standing rules with the one-off days its heading names', () => {
    const changed: Record<number, number> = { 2011: 1, 2012: 3, 2020: 2, 2022: 4, 2023: 1 };
    for (const one of nations)
      for (let year = bankHolidays.firstYear; year <= bankHolidays.lastYear; year += 1) {
        const [tabled, standing] = [listHolidays(year, one), standingHolidays(year, one)];
        const differing = [
          ...tabled.filter((day) => !standing.includes(day)),
          ...standing.filter((day) => !tabled.includes(day)),
        ];
        const proclaimed = one === 'scotland' && year === 2026 ? 1 : 0;
        expect(differing, `${one} ${year}`).toHaveLength((changed[year] ?? 0) + proclaimed);
      }
  });

  test('beyond the table the standing rules are used', () => {
    expect(listHolidays(2031, 'england-wales')).toEqual(standingHolidays(2031, 'england-wales'));
  });
});
