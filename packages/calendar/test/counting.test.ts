import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proclamations } from '../src/holiday/known.ts';
import type { DayRule } from '../src/index.ts';
import {
  addDays,
  addWorkingDays,
  bankHolidays,
  dayInLondon,
  dueAfter,
  endOfDay,
  getDay,
  holidaysAsKnownOn,
  holidaysPassed,
  isHoliday,
  isWorkingDay,
  listDaysOff,
  listHolidays,
  startOfDay,
  weekdayOf,
  workingDaysBetween,
} from '../src/index.ts';
import { dayNumber, dayOfNumber } from '../src/plain-date.ts';

const rules: readonly DayRule[] = [
  'england-wales',
  'scotland',
  'northern-ireland',
  'any-uk',
  'wales-2008-1848',
];

describe('which days an instrument leaves out', () => {
  // Freedom of Information Act 2000 s.10(6); Coroners (Investigations) Regulations 2013 reg 2; FOISA s.73;
  // SI 2008/1848 (W.177) reg 14.
  test.each<[string, readonly DayRule[], string]>([
    ['2025-01-02', ['scotland', 'any-uk'], '2 January'],
    ['2025-03-17', ['northern-ireland', 'any-uk'], 'St Patrick’s Day'],
    ['2025-04-18', rules, 'Good Friday'],
    ['2025-04-21', ['england-wales', 'northern-ireland', 'any-uk', 'wales-2008-1848'], 'Easter Monday'],
    ['2022-07-12', ['northern-ireland', 'any-uk'], 'the day that requests in England had to reckon with'],
    ['2025-07-14', ['northern-ireland', 'any-uk'], '12 July on a Saturday'],
    ['2025-08-04', ['scotland', 'any-uk'], 'the first Monday in August'],
    [
      '2025-08-25',
      ['england-wales', 'northern-ireland', 'any-uk', 'wales-2008-1848'],
      'the last Monday in August',
    ],
    ['2025-12-01', ['scotland', 'any-uk'], 'St Andrew’s Day, substitute'],
    ['2025-12-24', ['wales-2008-1848'], 'Christmas Eve'],
    ['2025-12-25', rules, 'Christmas Day'],
    ['2025-12-26', rules, 'Boxing Day'],
    ['2022-09-19', rules, 'the state funeral'],
    ['2023-05-08', rules, 'the coronation'],
  ])('%s is left out by %j alone: %s', (day, by) => {
    for (const rule of rules) expect(isWorkingDay(getDay(day), rule), rule).toBe(!by.includes(rule));
  });

  test('a day of public mourning that is no bank holiday is left out by the Welsh rule alone', () => {
    const table = { ...bankHolidays, version: 'with mourning', observances: ['2025-06-11', '2026-06-11'] };
    for (const rule of rules)
      expect(isWorkingDay(getDay('2025-06-11'), { rule, table })).toBe(rule !== 'wales-2008-1848');
    expect(listDaysOff(2025, { rule: 'wales-2008-1848', table })).toContain('2025-06-11');
    expect(listDaysOff(2025, { rule: 'wales-2008-1848', table })).not.toContain('2026-06-11');
    expect(listDaysOff(2025, 'wales-2008-1848')).not.toContain('2025-06-11');
  });

  test('the days are in order, each once', () => {
    for (const rule of rules)
      for (let year = 2012; year <= 2027; year += 1) {
        const days = listDaysOff(year, rule);
        expect([...new Set(days)].sort((a, b) => (a < b ? -1 : 1))).toEqual(days);
      }
    expect(listDaysOff(2025, 'england-wales')).toEqual(listHolidays(2025, 'england-wales'));
  });
});

describe('twenty working days, by rule', () => {
  test.each<[DayRule, string, string]>([
    ['england-wales', '2025-03-03', '2025-03-31'],
    ['scotland', '2025-03-03', '2025-03-31'],
    ['any-uk', '2025-03-03', '2025-04-01'],
    ['england-wales', '2022-06-20', '2022-07-18'],
    ['any-uk', '2022-06-20', '2022-07-19'],
    ['england-wales', '2022-09-01', '2022-09-30'],
    ['england-wales', '2024-12-10', '2025-01-10'],
    ['any-uk', '2024-12-10', '2025-01-13'],
    ['scotland', '2024-12-10', '2025-01-13'],
    ['wales-2008-1848', '2024-12-10', '2025-01-13'],
    ['northern-ireland', '2025-07-01', '2025-07-30'],
    ['england-wales', '2023-04-20', '2023-05-22'],
  ])('%s, from %s, end on %s', (rule, from, due) => {
    expect(addWorkingDays(getDay(from), 20, rule)).toBe(due);
  });

  // How many working days a whole year has: weekdays less the holidays on them, of which the table has only such.
  test('every year from 2012 to 2027 has its weekdays less its holidays', () => {
    for (const nation of ['england-wales', 'scotland', 'northern-ireland'] as const)
      for (let year = 2012; year <= 2027; year += 1) {
        const [before, last] = [getDay(`${year - 1}-12-31`), getDay(`${year}-12-31`)];
        const weekdays = Array.from({ length: 366 }, (_, at) => addDays(before, at + 1)).filter(
          (day) => day <= last && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
        );
        expect(workingDaysBetween(before, last, nation)).toBe(
          weekdays.length - listHolidays(year, nation).length,
        );
      }
  });

  test('counting and looking back agree', () => {
    const days = fc.integer({ min: 0, max: 6900 }).map((n) => addDays(getDay('2010-01-01'), n));
    const count = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(days, count, fc.constantFrom(...rules), (day, n, rule) => {
        const due = addWorkingDays(day, n, rule);
        return workingDaysBetween(day, due, rule) === n && addWorkingDays(due, -n, rule) <= due;
      }),
    );
  });

  test('a count of none is the day itself, and none lie before a day', () => {
    expect(addWorkingDays(getDay('2025-12-25'), 0, 'scotland')).toBe('2025-12-25');
    expect(workingDaysBetween(getDay('2025-03-10'), getDay('2025-03-03'), 'scotland')).toBe(0);
  });

  test('the weekdays left out on the way are named, by the rule', () => {
    const [from, to] = [getDay('2025-04-17'), getDay('2025-05-05')];
    expect(holidaysPassed(from, to, 'england-wales')).toEqual(['2025-04-18', '2025-04-21', '2025-05-05']);
    expect(holidaysPassed(from, to, 'scotland')).toEqual(['2025-04-18', '2025-05-05']);
    expect(holidaysPassed(getDay('2025-04-18'), getDay('2025-04-20'), 'scotland')).toEqual([]);
    const table = { ...bankHolidays, version: 'a Saturday', observances: ['2025-06-14'] };
    const weekend = { rule: 'wales-2008-1848', table } as const;
    expect(holidaysPassed(getDay('2025-06-13'), getDay('2025-06-15'), weekend)).toEqual([]);
  });

  test('a table that was never counted with gives the same, forward and back over the turn of a year', () => {
    const fresh = () => ({ rule: 'england-wales', table: { ...bankHolidays } }) as const;
    expect(addWorkingDays(getDay('2024-12-20'), 10, fresh())).toBe('2025-01-08');
    expect(addWorkingDays(getDay('2025-01-08'), -10, fresh())).toBe('2024-12-20');
    expect(addWorkingDays(getDay('2024-12-10'), 300, fresh())).toBe(
      addWorkingDays(getDay('2024-12-10'), 300, 'england-wales'),
    );
    expect(addWorkingDays(getDay('2025-12-10'), -300, fresh())).toBe(
      addWorkingDays(getDay('2025-12-10'), -300, 'england-wales'),
    );
    expect(workingDaysBetween(getDay('2024-12-20'), getDay('2025-01-08'), fresh())).toBe(10);
  });

  test('long counts, forward and back, over many years', () => {
    const [first, last] = [getDay('2019-12-31'), getDay('2024-12-31')];
    const working: string[] = [];
    for (let day = addDays(first, 1); day <= last; day = addDays(day, 1))
      if (weekdayOf(day) < 6 && !isHoliday(day, 'england-wales')) working.push(day);
    expect(addWorkingDays(first, 1000, 'england-wales')).toBe(working[999]);
    expect(addWorkingDays(getDay(working[999] ?? ''), -999, 'england-wales')).toBe(working[0]);
  });
});

describe('days, weeks and months', () => {
  test.each([
    ['2025-03-03', 56, 'day', '2025-04-28'],
    ['2024-01-05', 56, 'day', '2024-03-01'],
    ['2025-12-31', 56, 'day', '2026-02-25'],
    ['2025-03-03', 8, 'week', '2025-04-28'],
    // Dodds v Walker [1981] 1 WLR 1027: the corresponding date, or the month's last day when it has none.
    ['1978-09-30', 4, 'month', '1979-01-30'],
    ['2025-10-31', 4, 'month', '2026-02-28'],
    ['2023-10-31', 4, 'month', '2024-02-29'],
    ['2025-02-28', 6, 'month', '2025-08-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
  ] as const)('%s and %i %ss is %s', (from, count, unit, due) => {
    expect(dueAfter(getDay(from), count, unit, 'england-wales')).toBe(due);
  });

  test('days and their numbers are one to one, before 1970 as well', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 60_000 }), (n) => dayNumber(dayOfNumber(n)) === n));
    expect(dayNumber(getDay('1970-01-01'))).toBe(0);
    expect(isWorkingDay(getDay('1969-12-27'), 'england-wales')).toBe(false);
    expect(isWorkingDay(getDay('1969-12-29'), 'england-wales')).toBe(true);
  });
});

describe('holidays as known on a day', () => {
  const row = (day: string, year: number) =>
    listHolidays(year, 'england-wales', holidaysAsKnownOn(getDay(day)));

  test('the state funeral was not known on 9 September 2022, and was on the 10th', () => {
    expect(row('2022-09-09', 2022)).not.toContain('2022-09-19');
    expect(row('2022-09-10', 2022)).toContain('2022-09-19');
    const counted = (day: string) =>
      addWorkingDays(getDay('2022-09-01'), 20, {
        rule: 'any-uk',
        table: holidaysAsKnownOn(getDay(day)),
      });
    expect(counted('2022-09-09')).toBe('2022-09-29');
    expect(counted('2022-09-10')).toBe('2022-09-30');
  });

  test('a holiday that was moved later still stood where it was', () => {
    expect(row('2019-06-06', 2020)).toEqual(expect.arrayContaining(['2020-05-04']));
    expect(row('2019-06-06', 2020)).not.toContain('2020-05-08');
    expect(row('2019-06-07', 2020)).toContain('2020-05-08');
    expect(row('2019-06-07', 2020)).not.toContain('2020-05-04');
    const jubilee = row('2009-12-31', 2012);
    expect(jubilee).toContain('2012-05-28');
    expect(jubilee.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(jubilee);
  });

  test('each version has a name of its own, and the last is the table itself', () => {
    expect(holidaysAsKnownOn(getDay('2026-02-04'))).toBe(bankHolidays);
    expect(holidaysAsKnownOn(getDay('2022-09-12')).version).toBe('uk-bank-holidays/2022-09-10');
    expect(holidaysAsKnownOn(getDay('2022-10-30'))).toBe(holidaysAsKnownOn(getDay('2022-09-10')));
    expect(holidaysAsKnownOn(getDay('2000-01-01')).version).toBe('uk-bank-holidays/standing');
    expect(holidaysAsKnownOn(getDay('2022-09-12')).states).toContain(
      'less what became known after 2022-09-10',
    );
  });

  test('a day proclaimed for Scotland changes Scotland alone', () => {
    const before = holidaysAsKnownOn(getDay('2026-02-03'));
    expect(listHolidays(2026, 'scotland', before)).not.toContain('2026-06-15');
    expect(before.days['england-wales']).toEqual(bankHolidays.days['england-wales']);
    expect(before.days['northern-ireland']).toEqual(bankHolidays.days['northern-ireland']);
  });

  test('every change listed is in the table, and they are in the order in which they became known', () => {
    for (const { nations, year, adds, takes } of proclamations)
      for (const nation of nations) {
        const days = bankHolidays.days[nation][year] ?? '';
        for (const day of adds) expect(days).toContain(day);
        for (const day of takes) expect(days).not.toContain(day);
      }
    const known = proclamations.map((one) => one.known);
    expect(known.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(known);
  });
});

describe('the day in London', () => {
  test.each([
    ['2025-03-29', '2025-03-29T00:00:00.000Z'],
    ['2025-03-30', '2025-03-30T00:00:00.000Z'],
    ['2025-03-31', '2025-03-30T23:00:00.000Z'],
    ['2025-10-26', '2025-10-25T23:00:00.000Z'],
    ['2025-10-27', '2025-10-27T00:00:00.000Z'],
    ['1970-01-15', '1970-01-14T23:00:00.000Z'],
  ])('%s begins at %s', (day, start) => {
    expect(startOfDay(getDay(day))).toBe(start);
    expect(endOfDay(addDays(getDay(day), -1))).toBe(start);
    expect(dayInLondon(start)).toBe(day);
    const before = new Date(Date.parse(start) - 1).toISOString();
    expect(dayInLondon(before)).toBe(addDays(getDay(day), -1));
  });

  test('the days on which the clocks change have 23 and 25 hours', () => {
    const hours = (day: string) =>
      (Date.parse(endOfDay(getDay(day))) - Date.parse(startOfDay(getDay(day)))) / 3_600_000;
    expect([hours('2025-03-30'), hours('2025-10-26'), hours('2025-06-01')]).toEqual([23, 25, 24]);
  });

  test('every instant is in the day that London’s own clock shows', () => {
    const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2040, 0) }), (ms) => {
        return dayInLondon(new Date(ms).toISOString()) === shown.format(ms);
      }),
    );
  });
});
