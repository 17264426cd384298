import type { DayPart, TimeOfDay, TimeRange } from '../expression/expression.ts';

/** A stretch of a day: its TIMEX, and its ends as `hh:mm:ss`. */
export interface ResolvedTime {
  readonly timex: string;
  readonly from: string | null;
  readonly to: string | null;
}

const parts: Readonly<Record<DayPart, readonly [string, string]>> = {
  MO: ['08:00:00', '12:00:00'],
  AF: ['12:00:00', '16:00:00'],
  EV: ['16:00:00', '20:00:00'],
  NI: ['20:00:00', '23:59:59'],
  DT: ['08:00:00', '18:00:00'],
  BH: ['08:00:00', '18:00:00'],
  MI: ['12:00:00', '12:00:00'],
  MEB: ['08:00:00', '12:00:00'],
  MEL: ['11:00:00', '13:00:00'],
  MED: ['16:00:00', '20:00:00'],
};

/** The hour of the day, 0 to 23. */
function hourOf({ hour, half }: TimeOfDay): number {
  if (half === 'pm' && hour < 12) return hour + 12;
  return half === 'am' && hour === 12 ? 0 : hour % 24;
}

/** `T08`, `T08:30`, `T08:30:15`: as exact as the words. */
export function timeTimex(time: TimeOfDay): string {
  const shown = [hourOf(time), time.minute, time.second].filter((part) => part !== null).map(two);
  return `T${shown.join(':')}`;
}

/** `08:30:00`. */
export function clockOf(time: TimeOfDay): string {
  return [hourOf(time), time.minute ?? 0, time.second ?? 0].map(two).join(':');
}

/** A range of times; without "am" or "pm" of its own a start takes the end's, where that puts it first. */
export function resolveTimeRange(range: TimeRange): ResolvedTime {
  if (range.kind === 'day-part') {
    const [from, to] = parts[range.part];
    return { timex: `T${range.part}`, from, to };
  }
  if (range.kind === 'bounded-time') {
    const of = range.of.kind === 'time' ? pointOf(range.of) : resolveTimeRange(range.of);
    if (range.bound === 'before' || range.bound === 'until')
      return { timex: of.timex, from: null, to: of.from };
    return { timex: of.timex, from: range.bound === 'after' ? of.to : of.from, to: null };
  }
  const from = inSameHalf(range.from, range.to);
  const to = afterStart(range.to, range.from);
  const timex = `(${timeTimex(from)},${timeTimex(to)},${lengthBetween(clockOf(from), clockOf(to))})`;
  return { timex, from: clockOf(from), to: clockOf(to) };
}

function pointOf(time: TimeOfDay): ResolvedTime {
  return { timex: timeTimex(time), from: clockOf(time), to: clockOf(time) };
}

function inSameHalf(from: TimeOfDay, to: TimeOfDay): TimeOfDay {
  if (from.half !== null || to.half === null || from.hour > 12) return from;
  const taken = { ...from, half: to.half };
  return clockOf(taken) <= clockOf(to) ? taken : { ...from, half: 'am' };
}

/** "11:30 am to 12:30" ends after noon; "10 to 3" ends in the afternoon. */
function afterStart(to: TimeOfDay, from: TimeOfDay): TimeOfDay {
  if (to.half !== null || to.hour > 12)
    return to.half === 'am' && to.hour === 12 && hourOf(from) < 12 ? { ...to, half: 'pm' } : to;
  if (to.hour === 0) return to;
  if (from.half === 'pm') return { ...to, half: 'pm' };
  return clockOf(to) < clockOf(from) ? { ...to, half: 'pm' } : to;
}

/** The time between two clock times as TIMEX writes it: `PT2H30M`. */
export function lengthBetween(from: string, to: string): string {
  const seconds = (secondsOf(to) - secondsOf(from) + 86_400) % 86_400;
  return `PT${inUnits(seconds)}`;
}

function inUnits(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return shown || '0S';
}

/** Seconds since midnight of `hh:mm:ss`. */
export function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
