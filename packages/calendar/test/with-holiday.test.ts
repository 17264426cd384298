import { describe, expect, test } from 'vitest';
import { addWorkingDays, bankHolidays, getDay, listHolidays, withHoliday } from '../src/index.ts';

describe('one more holiday', () => {
  const day = getDay('2028-06-12');
  const ask = (nation: 'england-wales' | 'scotland', on: string) =>
    withHoliday(bankHolidays, { nation, day: getDay(on) });

  test('is counted in its own nation alone, and the table it is added to stays as it was', () => {
    const table = ask('scotland', day);
    if (typeof table === 'string') throw new Error(table);
    expect(listHolidays(2028, 'scotland', table)).toContain(day);
    expect(listHolidays(2028, 'england-wales', table)).toEqual(listHolidays(2028, 'england-wales'));
    expect(listHolidays(2028, 'scotland')).not.toContain(day);
    const from = getDay('2028-06-09');
    const counted = (by: typeof bankHolidays) => addWorkingDays(from, 1, { rule: 'scotland', table: by });
    expect([counted(bankHolidays), counted(table)]).toEqual(['2028-06-12', '2028-06-13']);
  });

  test('makes a version that was never in force', () => {
    const table = ask('england-wales', day);
    expect(typeof table === 'string' ? table : table.version).toBe(`${bankHolidays.version}+2028-06-12`);
  });

  test('beyond the table’s years stands beside the ordinary holidays', () => {
    const table = ask('england-wales', '2031-06-09');
    if (typeof table === 'string') throw new Error(table);
    const days = listHolidays(2031, 'england-wales', table);
    expect(days).toHaveLength(listHolidays(2031, 'england-wales').length + 1);
    expect(days).toEqual([...days].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('is none at a weekend, nor on a day that is one already', () => {
    expect(ask('england-wales', '2028-06-10')).toBe('weekend');
    expect(ask('england-wales', '2028-12-25')).toBe('holiday-already');
  });
});
