import type {
  Amount,
  Day,
  DayPart,
  Instant,
  InstantRange,
  TimeOfDay,
  TimeRange,
} from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

/** A named part of a day: "the morning", "lunchtime". */
const dayPart: readonly Rule<DayPart>[] = [
  rule('{dayPartName} time?', ({ dayPartName }) => (dayPartName === 'MI' ? undefined : dayPartName)),
  rule('(business|working|office) (hours|hour)', () => 'BH'),
  rule('(early|late|mid|later|earlier) -? (in the)? {dayPartName}', ({ dayPartName }) => dayPartName),
  rule('day ~? -? time', () => 'DT'),
];

const timeRange: readonly Rule<TimeRange>[] = [
  rule('(from|between)? {from:bareTime} (to|-|and|\\~|until|till|through) {to:bareTime} {half?}?', between),
  rule('(from) {from:time} for {amounts}', ({ from, amounts }) => lasting(from, amounts)),
  rule('at {dayPart}', ({ dayPart }) =>
    dayPart.startsWith('ME') ? { kind: 'day-part', part: dayPart } : undefined,
  ),
  rule('in the {dayPart}', ({ dayPart }) => ({ kind: 'day-part', part: dayPart })),
  rule('{dayPart}', ({ dayPart }) => ({ kind: 'day-part', part: dayPart })),
  rule('(after|later than) (around|about)? {of:time}', ({ of }) => ({
    kind: 'bounded-time',
    bound: 'after',
    of,
  })),
  rule('(before|earlier than|prior to) (around|about)? {of:time}', ({ of }) => ({
    kind: 'bounded-time',
    bound: 'before',
    of,
  })),
  rule('(by|until|till|as late as|no later than) {of:time}', ({ of }) => ({
    kind: 'bounded-time',
    bound: 'until',
    of,
  })),
  rule('(since|as early as|any ~? time from|anytime from|starting|from) {of:time}', ({ of }) => ({
    kind: 'bounded-time',
    bound: 'from',
    of,
  })),
  rule('(after) {part:dayPart}', ({ part }) => ({
    kind: 'bounded-time',
    bound: 'after',
    of: { kind: 'day-part', part },
  })),
  rule('(before) {part:dayPart}', ({ part }) => ({
    kind: 'bounded-time',
    bound: 'before',
    of: { kind: 'day-part', part },
  })),
];

const instant: readonly Rule<Instant>[] = [
  rule('{day} ,? (at|@|around|about|circa|t)? {time}', at),
  rule('{day} ,? (at|@|around|about) {time:bareTime}', at),
  rule('{day} ,? {part:dayPart} (at|around|about)? {time:bareTime}', at),
  rule('{time} ,? (on|of)? {day}', at),
  rule('{weekday}? ,? {month} .? {dayNumber} {time} {year:d4}', ({ month, dayNumber, time, year }) =>
    at({ day: dateOf(year, month, dayNumber), time }),
  ),
  rule('{time:bareTime} on {day}', at),
  rule('(at)? {time} ,? (this|in the) {part:dayPart}', ({ time, part }) => at({ day: today, time, part })),
  rule('{time:bareTime} {day} {part:dayPart}', at),
  rule('{time:bareTime} this {part:dayPart}', ({ time, part }) => at({ day: today, time, part })),
  rule('(tonight|tonite) (at|around|about)? {time:bareTime}', ({ time }) =>
    at({ day: today, time, part: 'NI' }),
  ),
  rule('{time:bareTime} ,? (tonight|tonite)', ({ time }) => at({ day: today, time, part: 'NI' })),
  rule('next {part:dayPart} (at|around|about) {time:bareTime}', ({ part, time }) =>
    at({ day: tomorrow, time, part }),
  ),
  rule('last {part:dayPart} (at|around|about) {time:bareTime}', ({ part, time }) =>
    at({ day: yesterday, time, part }),
  ),
  rule('this {part:dayPart} (at|around|about)? {time:bareTime}', ({ part, time }) =>
    at({ day: today, time, part }),
  ),
  rule('{amounts} (ago|earlier|back|before)', ({ amounts }) => shifted(amounts, -1)),
  rule('(in)? {amounts} (later|hence|from now)', ({ amounts }) => shifted(amounts, 1)),
  rule("in {amounts} (' time|time)?", ({ amounts }) => shifted(amounts, 1)),
  rule('(the)? (eod | end of day | end of the day | close of play | close of business | cob)', () => ({
    kind: 'end-of-day',
    day: today,
  })),
  rule('{day} (eod | end of day | cob)', ({ day }) => ({ kind: 'end-of-day', day })),
  rule('(eod | cob) (of|on)? {day}', ({ day }) => ({ kind: 'end-of-day', day })),
  rule('(the)? end of (the)? {day}', ({ day }) => ({ kind: 'end-of-day', day })),
  rule('(the)? close of (business|play) (on)? {day}', ({ day }) => ({ kind: 'end-of-day', day })),
  rule(
    '(now|right now|at present|at the present time|at the moment|at the minute|at this moment|at this time|at this point in time|currently|presently)',
    () => ({
      kind: 'present',
      which: 'PRESENT_REF',
    }),
  ),
  rule('(recently|previously)', () => ({ kind: 'present', which: 'PAST_REF' })),
];

const instantRange: readonly Rule<InstantRange>[] = [
  rule('{day} ,? (in the|at|during the)? {part:dayPart}', ({ day, part }) =>
    within(day, { kind: 'day-part', part }),
  ),
  rule('(in the)? {part:dayPart} (of|on)? {day}', ({ day, part }) => within(day, { kind: 'day-part', part })),
  rule('(this) {part:dayPart}', ({ part }) => within(today, { kind: 'day-part', part })),
  rule('(the)? next {part:dayPart}', ({ part }) => within(tomorrow, { kind: 'day-part', part })),
  rule('(last) {part:dayPart}', ({ part }) => within(yesterday, { kind: 'day-part', part })),
  rule('(tonight|tonite)', () => within(today, { kind: 'day-part', part: 'NI' })),
  rule('{day} (at|from)? {range:timeRange}', ({ day, range }) => within(day, range)),
  rule('{day} {part:dayPart} {range:timeRange}', ({ day, part, range }) => within(day, inPart(range, part))),
  rule('{range:timeRange} ,? (on|of)? {day}', ({ day, range }) => within(day, range)),
  rule('this {part:dayPart} {range:timeRange}', ({ range, part }) => within(today, inPart(range, part))),
  rule('{range:timeRange} this {part:dayPart}', ({ range, part }) => within(today, inPart(range, part))),
  rule('(tonight|tonite) {range:timeRange}', ({ range }) => within(today, inPart(range, 'NI'))),
  rule('{range:timeRange} (tonight|tonite)', ({ range }) => within(today, inPart(range, 'NI'))),
  rule('last {part:dayPart} {range:timeRange}', ({ range, part }) => within(yesterday, inPart(range, part))),
  rule('{range:timeRange} last {part:dayPart}', ({ range, part }) => within(yesterday, inPart(range, part))),
  rule('next {part:dayPart} {range:timeRange}', ({ range, part }) => within(tomorrow, inPart(range, part))),
  rule('{day} for {amounts} from {from:time}', ({ day, amounts, from }) => {
    const range = lasting(from, amounts);
    return range && within(day, range);
  }),
  rule('within (the next)? {amounts}', ({ amounts }) => timeSpan(amounts, 1)),
  rule('within the next {unit} and {amounts}', ({ unit, amounts }) =>
    timeSpan([{ n: 1, unit }, ...amounts], 1),
  ),
  rule('(next|coming) {amounts}', ({ amounts }) => timeSpan(amounts, 1)),
  rule('(last|past|previous) {amounts}', ({ amounts }) => timeSpan(amounts, -1)),
  rule('(next|coming) {unit}', ({ unit }) => timeSpan([{ n: 1, unit }], 1)),
  rule('(last|past|previous) {unit}', ({ unit }) => timeSpan([{ n: 1, unit }], -1)),
  rule('{day} (am|in the am)', ({ day }) => within(day, { kind: 'day-part', part: 'MO' })),
  rule('{day} (pm|in the pm)', ({ day }) => within(day, { kind: 'day-part', part: 'AF' })),
  rule('{n:quantity} (last|past|previous) {unit}', ({ n, unit }) => timeSpan([{ n, unit }], -1)),
  rule('{n:quantity} (next|coming) {unit}', ({ n, unit }) => timeSpan([{ n, unit }], 1)),
  rule('between {from:instantEnd} and {to:instantEnd}', instants),
  rule('from? {from:instantEnd} (to|until|till|-) {to:instantEnd}', instants),
];

const instantEnd: readonly Rule<Instant | TimeOfDay>[] = [
  rule('{instant}', ({ instant }) => instant),
  rule('{time}', ({ time }) => time),
];

function dateOf(full: number, month: number, day: number): Day {
  return { kind: 'date', year: { full }, month, day, weekday: null, which: null };
}

const today: Day = { kind: 'relative-day', days: 0 };
const tomorrow: Day = { kind: 'relative-day', days: 1 };
const yesterday: Day = { kind: 'relative-day', days: -1 };

function at({
  day,
  time,
  part,
}: {
  day: Day;
  time: TimeOfDay;
  part?: DayPart | undefined;
}): Instant | undefined {
  // A feast is a day of itself: its hour is said apart, and keeps its own place.
  return day.kind === 'feast' ? undefined : { kind: 'day-time', day, time: halved(time, part) };
}

/** A time said beside a part of the day falls in that half; "tonight at 1" is after midnight, so stays as it is. */
function halved(time: TimeOfDay, part: DayPart | undefined): TimeOfDay {
  if (time.half !== null || part === undefined) return time;
  if (part === 'MO') return { ...time, half: 'am' };
  const small = time.hour < 5 || time.hour > 12;
  return part === 'NI' && small ? time : { ...time, half: 'pm' };
}

function between({
  from,
  to,
  half,
}: {
  from: TimeOfDay;
  to: TimeOfDay;
  half?: 'am' | 'pm' | undefined;
}): TimeRange | undefined {
  if (half !== undefined && to.half !== null) return undefined;
  return { kind: 'time-range', from, to: half === undefined ? to : { ...to, half } };
}

/** At least one end is a moment of some day; two times are a range of times. */
function instants({
  from,
  to,
}: {
  from: Instant | TimeOfDay;
  to: Instant | TimeOfDay;
}): InstantRange | undefined {
  return from.kind === 'time' && to.kind === 'time' ? undefined : { kind: 'instants', from, to };
}

function inPart(range: TimeRange, part: DayPart): TimeRange {
  return range.kind === 'time-range'
    ? { ...range, from: inEvening(range.from, part), to: inEvening(range.to, part) }
    : range;
}

function inEvening(time: TimeOfDay, part: DayPart): TimeOfDay {
  return time.half === null && part !== 'MO' ? { ...time, half: 'pm' } : time;
}

function lasting(from: TimeOfDay, amounts: readonly Amount[]): TimeRange | undefined {
  const minutes = amounts.reduce((sum, { n, unit }) => sum + n * (inMinutes[unit] ?? Number.NaN), 0);
  const start =
    ((from.hour % 12) + (from.half === 'pm' || (from.half === null && from.hour >= 12) ? 12 : 0)) * 60 +
    (from.minute ?? 0);
  const end = start + minutes;
  if (!Number.isFinite(end)) return undefined;
  const to: TimeOfDay = {
    kind: 'time',
    hour: Math.floor(end / 60) % 24,
    minute: Math.floor(end % 60),
    second: 0,
    half: null,
  };
  return { kind: 'time-range', from, to };
}

const inMinutes: Readonly<Partial<Record<string, number>>> = { hour: 60, minute: 1 };

function within(day: Day, range: TimeRange): InstantRange | undefined {
  // A meal is a time by itself: "after dinner tomorrow" says two things.
  const part = range.kind === 'bounded-time' ? range.of : range;
  const isMeal = part.kind === 'day-part' && part.part.startsWith('ME');
  if (isMeal) return undefined;
  return { kind: 'day-time-range', day, range };
}

function shifted(amounts: readonly Amount[], sign: 1 | -1): Instant | undefined {
  return amounts.some(({ unit }) => isShort(unit)) ? { kind: 'shifted-time', amounts, sign } : undefined;
}

function timeSpan(amounts: readonly Amount[], sign: 1 | -1): InstantRange | undefined {
  return amounts.some(({ unit }) => isShort(unit)) ? { kind: 'time-span', amounts, sign } : undefined;
}

function isShort(unit: string): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

export const instantTables = { dayPart, timeRange, instant, instantRange, instantEnd };
