import type { Nation } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';
import { addDays, daysInMonth, findDay, weekdayOf } from '../plain-date.ts';
import { easterSunday } from './easter.ts';

/**
 * The bank and public holidays a nation has in an ordinary year, in order, with substitute days: what the
 * Banking and Financial Dealings Act 1971, its standing proclamations and the common law give before any one-off
 * day is proclaimed or moved. Good Friday and Christmas Day are counted in every nation.
 */
export function standingHolidays(year: number, nation: Nation): readonly PlainDate[] {
  const easter = easterSunday(year);
  const moving = [
    addDays(easter, -2),
    ...(nation === 'scotland' ? [] : [addDays(easter, 1)]),
    firstMonday(year, 5),
    lastMonday(year, 5),
    nation === 'scotland' ? firstMonday(year, 8) : lastMonday(year, 8),
  ];
  const taken = new Set<PlainDate>(moving);
  for (const [month, day] of fixedDays[nation]) taken.add(substitute(findDay(year, month, day), taken));
  return [...taken].sort((a, b) => (a < b ? -1 : 1));
}

const fixedDays: Readonly<Record<Nation, readonly (readonly [month: number, day: number])[]>> = {
  'england-wales': [
    [1, 1],
    [12, 25],
    [12, 26],
  ],
  scotland: [
    [1, 1],
    [1, 2],
    [11, 30],
    [12, 25],
    [12, 26],
  ],
  'northern-ireland': [
    [1, 1],
    [3, 17],
    [7, 12],
    [12, 25],
    [12, 26],
  ],
};

// A holiday at a weekend gives the next weekday that is not itself a holiday.
function substitute(day: PlainDate | undefined, taken: ReadonlySet<PlainDate>): PlainDate {
  if (day === undefined) throw new Error('A fixed holiday is not a day of the calendar.');
  let moved = day;
  while (weekdayOf(moved) > 5 || taken.has(moved)) moved = addDays(moved, 1);
  return moved;
}

function firstMonday(year: number, month: number): PlainDate {
  return mondayFrom(findDay(year, month, 1));
}

function lastMonday(year: number, month: number): PlainDate {
  return mondayFrom(findDay(year, month, daysInMonth(year, month) - 6));
}

function mondayFrom(day: PlainDate | undefined): PlainDate {
  if (day === undefined) throw new Error('A month has no such day.');
  return addDays(day, (8 - weekdayOf(day)) % 7);
}
