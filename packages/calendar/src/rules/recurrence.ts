import type { Amount, Day, Recurrence, Unit } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';
import { seasonCodes } from '../resolve/period/season.ts';

const recurrence: readonly Rule<Recurrence>[] = [
  rule('(every|each) {part:dayPart}', ({ part }) => ({
    kind: 'every-day-at',
    time: { kind: 'day-part', part },
  })),
  rule('(every|each) {unit}', ({ unit }) => every(1, unit)),
  rule('(every|each) {amount}', ({ amount }) => every(amount.n, amount.unit)),
  rule('(every|each) other {unit}', ({ unit }) => every(2, unit)),
  rule('(every|each) {n:ordinal} {unit}', ({ n, unit }) => every(n, unit)),
  rule('(every|each) single {unit}', ({ unit }) => every(1, unit)),
  rule('(every|each) {season}', ({ season }) => ({ kind: 'every-timex', timex: seasonCodes[season] })),
  rule('(everyday)', () => every(1, 'day')),
  rule('(once|one|twice|three times) (a|an|per|every|each) {unit}', ({ unit }) => every(1, unit)),
  rule('hourly', () => every(1, 'hour')),
  rule('(daily|nightly)', () => every(1, 'day')),
  rule('weekly', () => every(1, 'week')),
  rule('(biweekly|bi -? weekly|fortnightly)', () => every(2, 'week')),
  rule('monthly', () => every(1, 'month')),
  rule('(bimonthly|bi -? monthly)', () => every(2, 'month')),
  rule('quarterly', () => every(3, 'month')),
  rule(
    '(semiannual|semiannually|semi -? annual|semi -? annually|biannually|biannual|half ~? -? yearly)',
    () => every(0.5, 'year'),
  ),
  rule('(annually|annual|yearly)', () => every(1, 'year')),
  rule('(biennially|biennial)', () => every(2, 'year')),
  rule('(every|each) {day:datedDay}', ({ day }) => yearly(day)),
  rule('(every|each) other? {weekday}', ({ weekday }) => weekly(weekday)),
  rule('(on)? {weekday:plural}', ({ weekday }) => weekly(weekday)),
  rule('(every|each) {weekday} (at|around)? {time:bareTime}', ({ weekday, time }) => ({
    ...weekly(weekday),
    time,
  })),
  rule('(on)? {weekday:plural} (at|around)? {time}', ({ weekday, time }) => ({ ...weekly(weekday), time })),
  rule('(at)? {time} (every|each) {weekday}', ({ weekday, time }) => ({ ...weekly(weekday), time })),
  rule('(every|each) {weekday} {part:dayPart}', ({ weekday, part }) => ({
    ...weekly(weekday),
    time: { kind: 'day-part', part },
  })),
  rule('(every|each) {part:dayPart} at {time:bareTime}', ({ time }) => ({ kind: 'every-day-at', time })),
  rule('(at)? {time} (every|each) day', ({ time }) => ({ kind: 'every-day-at', time })),
  rule('(everyday|daily) (at)? {time}', ({ time }) => ({ kind: 'every-day-at', time })),
  rule('(every|each) day (at)? {time}', ({ time }) => ({ kind: 'every-day-at', time })),
  rule('(every|each) day at {time:bareTime}', ({ time }) => ({ kind: 'every-day-at', time })),
  rule('(every|each) (weekday|working day|business day)', () => ({ kind: 'every-timex', timex: 'P1WD' })),
  rule('(every|each) weekend', () => ({ kind: 'every-timex', timex: 'P1WE' })),
  rule('(all)? weekends', () => ({ kind: 'every-timex', timex: 'P1WE' })),
  rule('(all)? weekdays', () => ({ kind: 'every-timex', timex: 'P1WD' })),
];

const plural: readonly Rule<number>[] = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].map(
  (stem, index) => rule(`${stem}days`, () => index + 1),
);

function every(n: number, unit: Unit): Recurrence {
  const amount: Amount = { n, unit };
  return { kind: 'every', amount };
}

function yearly(day: Day): Recurrence | undefined {
  if (day.kind !== 'date' || day.month === null || day.year !== null) return undefined;
  const [month, of] = [day.month, day.day].map((n) => String(n).padStart(2, '0'));
  return { kind: 'every-timex', timex: `XXXX-${month}-${of}` };
}

function weekly(weekday: number): Recurrence & { kind: 'every-weekday' } {
  return { kind: 'every-weekday', weekday, time: null };
}

export const recurrenceTables = { recurrence, plural };
