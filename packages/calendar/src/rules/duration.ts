import type { Amount, Duration, Unit } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

/** A unit as deadlines count it. */
const countUnit: readonly Rule<Unit>[] = [
  rule("{unit} '?", ({ unit }) => unit),
  rule("(working|business|week) ~? -? (day|days|day's) '?", () => 'working-day'),
  rule('(workday|workdays|weekday|weekdays)', () => 'working-day'),
  rule(
    "(calendar|consecutive|clear|whole|full|further|more|additional|short|long|calender) {unit} '?",
    ({ unit }) => unit,
  ),
  rule("(further|more|additional|full) (working|business) (day|days) '?", () => 'working-day'),
];

// What TIMEX takes a few to be.
const few = 3;

const amount: readonly Rule<Amount>[] = [
  rule('{n:quantity} -? {unit:countUnit}', ({ n, unit }) => ({ n, unit })),
  rule('{n:quantity} {unit:countUnit} and (a half|half)', ({ n, unit }) => ({ n: n + 0.5, unit })),
  rule('{n:quantity} {unit:countUnit} and a quarter', ({ n, unit }) => ({ n: n + 0.25, unit })),
  rule('(a few|few|several|a number of|a handful of) {unit:countUnit}', ({ unit }) => ({
    n: few,
    unit,
    vague: true,
  })),
  rule('{n:quantity} (century|centuries)', ({ n }) => ({ n: n * 10, unit: 'decade' })),
  rule('an additional {unit:countUnit}', ({ unit }) => ({ n: 1, unit })),
];

/** One amount, or several that add up: "one month and 14 days". */
const amounts = [
  rule('{amount}', ({ amount }) => [amount]),
  rule('{a:amount} (,|and|, and)? {b:amount}', ({ a, b }) => falling([a, b])),
  rule('{a:amount} ,? and? {b:amount} (,|and|, and)? {c:amount}', ({ a, b, c }) => falling([a, b, c])),
];

const wholes: Readonly<Record<string, Unit>> = { day: 'day', week: 'week', month: 'month', year: 'year' };

const duration: readonly Rule<Duration>[] = [
  rule('{amounts}', ({ amounts }) => ({ kind: 'duration', amounts })),
  rule('(more|less|fewer|longer|shorter|greater|at least|at most) than? {amounts}', ({ amounts }) => ({
    kind: 'duration',
    amounts,
  })),
  rule('(all|whole|entire) {unit}', ({ unit }) =>
    unit in wholes ? { kind: 'duration', amounts: [{ n: 1, unit }] } : undefined,
  ),
  rule('the hour', () => ({ kind: 'duration', amounts: [{ n: 1, unit: 'hour' }] })),
  rule('{n:digits} ~ d', ({ n }) => ({ kind: 'duration', amounts: [{ n, unit: 'day' }] })),
];

const order: readonly Unit[] = [
  ...(['decade', 'year', 'quarter', 'month', 'fortnight', 'week', 'working-day', 'day'] as const),
  ...(['hour', 'minute', 'second'] as const),
];

function falling(amounts: readonly Amount[]): readonly Amount[] | undefined {
  const ranks = amounts.map(({ unit }) => order.indexOf(unit));
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? rank)) ? amounts : undefined;
}

export const durationTables = { countUnit, amount, amounts, duration };
