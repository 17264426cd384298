import {
  addDays,
  type CountUnit,
  daysBetween,
  dueAfter,
  endOfDay,
  getDay,
  type HolidayTable,
  type PlainDate,
  workingDaysBetween,
} from '@candour/calendar';
import type { Definition } from '../definition/definition.ts';
import type { Period } from '../definition/period.ts';
import type { Instant } from '../engine/entry.ts';
import type { Arming } from '../engine/matter.ts';

/** What a count needs beside the arming. */
export interface By {
  readonly definition: Definition;
  readonly calendar: HolidayTable;
}

/** Whether a clock runs down: armed, listed, not breached and not standing still. */
export function isRunning(arming: Arming): boolean {
  return !arming.stopped && arming.breachedAt === undefined && !isPaused(arming);
}

/** Whether it stands still. */
export function isPaused({ pauses }: Arming): boolean {
  const last = pauses.at(-1);
  return last !== undefined && last.to === undefined;
}

/**
 * The last day of an arming, extensions included. Day 0 is the day of what it counts from; days on which it stood
 * still are given back; undefined while it stands still, for then nobody can know.
 */
export function findDue(arming: Arming, by: By): PlainDate | undefined {
  if (isPaused(arming)) return undefined;
  return arming.extensions.reduce(
    (due, extension) => countOn(due, extension, by),
    dueBeforeExtension(arming, by),
  );
}

/** The instant from which it is late: the end of the last day in London. */
export function breachOf(due: PlainDate): Instant {
  return endOfDay(due);
}

/** The last day before any extension: what the definition's own period gives. */
export function dueBeforeExtension({ from, runs, pauses }: Arming, by: By): PlainDate {
  const start = getDay(from);
  if ('latest' in runs) return addDays(getDay(runs.latest), daysGiven(pauses));
  if (runs.unit !== 'working-day') return addDays(countOn(start, runs, by), daysGiven(pauses));
  const given = pauses.reduce((days, pause) => days + workingDaysIn(pause, runs, by), 0);
  return countOn(start, { ...runs, amount: runs.amount + given }, by);
}

/** A period counted on from a day: working days by their calendar, months and years to the corresponding date. */
export function countOn(from: PlainDate, period: Period, { definition, calendar }: By): PlainDate {
  const rule = period.calendar ?? definition.calendar;
  return dueAfter(from, period.amount, units[period.unit], { rule, table: calendar });
}

const units: Readonly<Record<Period['unit'], CountUnit>> = {
  'calendar-day': 'day',
  'working-day': 'working-day',
  week: 'week',
  month: 'month',
  year: 'year',
};

type Pause = Arming['pauses'][number];

function daysGiven(pauses: readonly Pause[]): number {
  return pauses.reduce((days, { from, to = from }) => days + daysBetween(getDay(from), getDay(to)), 0);
}

function workingDaysIn({ from, to = from }: Pause, period: Period, { definition, calendar }: By): number {
  const rule = period.calendar ?? definition.calendar;
  return workingDaysBetween(getDay(from), getDay(to), { rule, table: calendar });
}
