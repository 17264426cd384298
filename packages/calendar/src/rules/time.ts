import type { TimeOfDay } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

type Half = NonNullable<TimeOfDay['half']>;
interface Parts {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly half?: Half | undefined;
}

/** Which half of the day: "am", "pm", or the part of the day said after the hour. */
const half: readonly Rule<Half>[] = [
  rule('(am|a m|a . m .?|~ a)', () => 'am'),
  rule('(pm|p m|p . m .?|~ p)', () => 'pm'),
  rule('(early | (in|on|of|at) (the|this)? early?) morning', () => 'am'),
  rule('(late | early | (in|on|of|at) (the|this)? late?) (afternoon|evening)', () => 'pm'),
  rule('(at|in the) night', () => 'pm'),
];

/** An hour with nothing to say that it is one: only beside a day, "at" or another time. */
const hourNumber: readonly Rule<number>[] = [
  rule('{d12}', ({ d12 }) => (d12 <= 24 ? d12 : undefined)),
  rule('{one}', ({ one }) => (one <= 12 ? one : undefined)),
];

const minuteWords: readonly Rule<number>[] = [
  rule('{ten}', ({ ten }) => ten),
  rule('{ten} -? {digitWord}', ({ ten, digitWord }) => ten + digitWord),
  rule('{one}', ({ one }) => (one > 9 ? one : undefined)),
  rule('(oh | o) {digitWord}', ({ digitWord }) => digitWord),
];

/** Times sure of themselves: with minutes, a half of the day, or a word for it. */
const time: readonly Rule<TimeOfDay>[] = [
  rule('{hour:hourNumber} {half}', clock),
  rule('{hour:d12} ~ : ~ {minute:d2} {half?}?', clock),
  rule('{hour:d12} ~ : ~ {minute:d2} ~ : ~ {second:d2} {half?}?', clock),
  rule('{hour:d12} ~ . ~ {minute:d2} {half}', clock),
  rule('{hhmm:d3} {half}', ({ hhmm, half }) =>
    clock({ hour: Math.floor(hhmm / 100), minute: hhmm % 100, half }),
  ),
  rule('{hhmm:d4} {half}', ({ hhmm, half }) =>
    clock({ hour: Math.floor(hhmm / 100), minute: hhmm % 100, half }),
  ),
  rule("{hour:hourNumber} (o'clock|oclock|o clock) sharp? {half?}?", clock),
  rule('{hour:hourNumber} {minute:minuteWords} {half}', clock),
  rule('{hour:one} {minute:minuteWords} minutes?', clock),
  rule("half past {hour:hourNumber} (o'clock|oclock)? {half?}?", (at) => clock({ ...at, minute: 30 })),
  rule("a? quarter past {hour:hourNumber} (o'clock|oclock)? {half?}?", (at) => clock({ ...at, minute: 15 })),
  rule('a? quarter to {hour:hourNumber} {half?}?', ({ hour, half }) =>
    clock({ hour: hour - 1, minute: 45, half }),
  ),
  rule(
    "{minute:cardinal} (min|mins|minute|minutes)? past {hour:hourNumber} (o'clock|oclock)? {half?}?",
    clock,
  ),
  rule(
    '{minute:cardinal} (min|mins|minute|minutes) to {hour:hourNumber} {half?}?',
    ({ hour, minute, half }) => clock({ hour: hour - 1, minute: 60 - minute, half }),
  ),
  rule("in the morning at? {hour:hourNumber} o'clock", ({ hour }) => clock({ hour, half: 'am' })),
  rule("in the (afternoon|evening) at? {hour:hourNumber} o'clock", ({ hour }) => clock({ hour, half: 'pm' })),
  rule('in the morning at? {hour:hourNumber} oclock', ({ hour }) => clock({ hour, half: 'am' })),
  rule('at {hour:d12} ~ . ~ {minute:d2} {half?}?', clock),
  rule('at {minute:cardinal} to {hour:hourNumber} {half?}?', ({ hour, minute, half }) =>
    clock({ hour: hour - 1, minute: 60 - minute, half }),
  ),
  rule('{hour:d12} ~ ish', clock),
  rule('(midmorning | mid -? morning)', () => clock({ hour: 10 })),
  rule('(midafternoon | mid -? afternoon)', () => clock({ hour: 14 })),
  rule('(around | circa) {hour:hourNumber} (: ~ {minute:d2?})? {half}', clock),
  rule('in the morning at {hour:hourNumber} (: {minute:d2?})?', (at) => clock({ ...at, half: 'am' })),
  rule('in the (afternoon|evening) at {hour:hourNumber} (: {minute:d2?})?', (at) =>
    clock({ ...at, half: 'pm' }),
  ),
  rule('12? (noon|noontime|midday|noonish)', () => clock({ hour: 12 })),
  rule('mid - day', () => clock({ hour: 12 })),
  rule('12? midnight', () => clock({ hour: 0 })),
  rule('mid - night', () => clock({ hour: 0 })),
  rule('circa {hour:hourNumber} {half}', clock),
  rule('t ~ {hour:d2} ~ : ~ {minute:d2} (~ : ~ {second:d2?})?', clock),
];

/** Beside a day or another time a bare number is an hour. */
const bareTime: readonly Rule<TimeOfDay>[] = [
  rule('{time}', ({ time }) => time),
  rule('{hour:hourNumber}', ({ hour }) => clock({ hour })),
  rule('{hour:d12} ~ . ~ {minute:d2}', clock),
  // Four figures without a leading nought are sooner a year.
  rule('{hhmm:d4}', ({ hhmm }) =>
    hhmm < 1000 ? clock({ hour: Math.floor(hhmm / 100), minute: hhmm % 100 }) : undefined,
  ),
  rule('{hour:one} {minute:minuteWords}', clock),
  rule('half past {hour:hourNumber}', ({ hour }) => clock({ hour, minute: 30 })),
];

/** The time said by hour and minute; undefined when no clock shows it. */
function clock({ hour, minute, second, half }: Parts): TimeOfDay | undefined {
  if (hour < 0 || hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || (half && hour === 0))
    return undefined;
  return { kind: 'time', hour, minute: minute ?? null, second: second ?? null, half: half ?? null };
}

export const timeTables = { half, hourNumber, minuteWords, time, bareTime };
