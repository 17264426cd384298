import { addDays, addMonths, getDay } from '@candour/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueOn, lastEndDueBy } from '../src/retention/due-on.ts';
import type { Keeps, RetentionRule } from '../src/retention/retention-rule.ts';
import { rulesInForce } from '../src/retention/rules-in-force.ts';

const stated = (seq: number, since: string, keeps: Keeps, body = '*'): RetentionRule => ({
  ...{ seq, pathway: 'review', body, keeps, since: getDay(since) },
  basis: { kind: 'local-policy', says: 'Schedule 4' },
  ...{ statedBy: 'person_1', statedAt: '2025-01-01T00:00:00.000Z' },
});
const years = (amount: number): Keeps => ({ amount, unit: 'year' });
const inForce = (rules: readonly RetentionRule[], on: string) =>
  rulesInForce(rules, getDay(on)).map(({ seq }) => seq);

test.each([
  ['2019-05-03', { amount: 6, unit: 'year' }, '2025-05-03'],
  ['2020-02-29', { amount: 1, unit: 'year' }, '2021-02-28'],
  ['2020-02-29', { amount: 4, unit: 'year' }, '2024-02-29'],
  ['2025-08-31', { amount: 18, unit: 'month' }, '2027-02-28'],
  ['2025-08-31', 'for-ever', null],
  ['2025-08-31', 'no-rule', null],
] as const)('what ended on %s and is kept %o is due on %s', (ended, keeps, due) => {
  expect(dueOn(getDay(ended), keeps)).toBe(due);
});

test('where no rule says, nothing is due: unknown stays unknown', () => {
  expect(dueOn(getDay('1999-01-01'), undefined)).toBeNull();
});

test('years are twelve months each, and whoever ended later is never due sooner', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((on) => addDays(getDay('1980-01-01'), on));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 400 }),
      (ended, n, later) => {
        expect(dueOn(ended, years(n))).toBe(addMonths(ended, 12 * n));
        const [one, other] = [dueOn(ended, years(n)), dueOn(addDays(ended, later), years(n))];
        expect(one !== null && other !== null && one <= other).toBe(true);
      },
    ),
  );
});

test('the last end that is due by a day is due by it, and the day after is not', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((on) => addDays(getDay('2000-01-01'), on));
  const keeps = fc.record({
    amount: fc.integer({ min: 1, max: 150 }),
    unit: fc.constantFrom('month', 'year'),
  });
  fc.assert(
    fc.property(day, keeps, (by, kept) => {
      const last = lastEndDueBy(by, kept);
      const [due, next] = [dueOn(last, kept), dueOn(addDays(last, 1), kept)];
      expect(due !== null && next !== null && due <= by && by < next).toBe(true);
    }),
  );
});

test('a later statement replaces an earlier from its day on, and not before', () => {
  const rules = [stated(1, '2020-01-01', years(6)), stated(2, '2025-07-01', years(10))];
  expect(inForce(rules, '2019-12-31')).toEqual([]);
  expect(inForce(rules, '2025-06-30')).toEqual([1]);
  expect(inForce(rules, '2025-07-01')).toEqual([2]);
  // What is said later of an earlier day holds from then on, whatever was said before of days that follow.
  expect(inForce([...rules, stated(3, '2025-01-01', years(7))], '2026-01-01')).toEqual([3]);
});

test('a rule of one body stands beside that of all, until it is withdrawn', () => {
  const rules = [stated(1, '2020-01-01', years(6)), stated(2, '2020-01-01', 'for-ever', 'body_1')];
  expect(inForce(rules, '2025-01-01')).toEqual([1, 2]);
  expect(inForce([...rules, stated(3, '2024-01-01', 'no-rule', 'body_1')], '2025-01-01')).toEqual([1]);
});
