import type { Year } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

/** Whole numbers under a hundred, in words. */
const small = [
  rule('{one}', ({ one }) => one),
  rule('{ten}', ({ ten }) => ten),
  rule('{ten} -? {digitWord}', ({ ten, digitWord }) => ten + digitWord),
];

const cardinal = [
  rule('{digits}', ({ digits }) => digits),
  rule('{small}', ({ small }) => small),
  rule('(a|one) hundred', () => 100),
  rule('(a|one) hundred and {small}', ({ small }) => 100 + small),
  rule('{one} hundred', ({ one }) => one * 100),
  rule('{small} \\( {digits} \\)', ({ small, digits }) => (small === digits ? small : undefined)),
  rule('{one} hundred and {small}', ({ one, small }) => one * 100 + small),
  rule('(a|one) dozen', () => 12),
];

const couple = 2;

/** How many of a unit: whole numbers, fractions, and "a". */
const quantity = [
  rule('{cardinal}', ({ cardinal }) => cardinal),
  rule('{digits} ~.~ {rest:digits}', ({ digits, rest }) => Number(`${digits}.${rest}`)),
  rule('{thousands:d12} ~,~ {d3}', ({ thousands, d3 }) => thousands * 1000 + d3),
  rule('(a|an)', () => 1),
  rule('(a couple of?|couple of?)', () => couple),
  rule('half (a|an)', () => 0.5),
  rule('(½|half)', () => 0.5),
  rule('{digits} ½', ({ digits }) => digits + 0.5),
  rule('{cardinal} and (a? half)', ({ cardinal }) => cardinal + 0.5),
  rule('{cardinal} and a quarter', ({ cardinal }) => cardinal + 0.25),
  rule('(a|an)? quarter of (a|an)', () => 0.25),
  rule('three -? quarters of (a|an)', () => 0.75),
];

const ordinal = [
  rule('{d12} ~ (st|nd|rd|th)', ({ d12 }) => d12),
  rule('{ordinalWord}', ({ ordinalWord }) => ordinalWord),
  rule('{ten} -? {ordinalOne}', ({ ten, ordinalOne }) => ten + ordinalOne),
];

/** The day of a month, however written. */
const dayNumber = [
  rule('{ordinal}', ({ ordinal }) => dayOfMonth(ordinal)),
  rule('{d12}', ({ d12 }) => dayOfMonth(d12)),
  rule('{small}', ({ small }) => dayOfMonth(small)),
  rule('{ordinal} day', ({ ordinal }) => dayOfMonth(ordinal)),
];

/** A year in words. */
const wordYear = [
  rule('{century:small} hundred (and? {rest:small?})?', ({ century, rest = 0 }) =>
    fullYear(century * 100 + rest),
  ),
  rule('{thousands:digitWord} thousand (and? {rest:small?})?', ({ thousands, rest = 0 }) =>
    fullYear(thousands * 1000 + rest),
  ),
  rule('{century:small} {rest:small}', ({ century, rest }) =>
    century > 16 && century < 22 && rest > 9 ? fullYear(century * 100 + rest) : undefined,
  ),
  rule('{century:small} oh {rest:digitWord}', ({ century, rest }) =>
    century > 16 && century < 22 ? fullYear(century * 100 + rest) : undefined,
  ),
];

const writtenYear = [
  rule('{d4}', ({ d4 }) => fullYear(d4)),
  rule('{wordYear}', ({ wordYear }) => wordYear),
  rule("' ~ {d2}", ({ d2 }) => ({ twoDigits: d2 })),
];

/** A year beside a month or in a numeric date, where two digits alone are enough. */
const year = [
  rule('{writtenYear}', ({ writtenYear }) => writtenYear),
  rule('{d2}', ({ d2 }) => ({ twoDigits: d2 })),
];

function dayOfMonth(n: number): number | undefined {
  return n >= 1 && n <= 31 ? n : undefined;
}

function fullYear(full: number): Year | undefined {
  return full >= 1000 && full < 3000 ? { full } : undefined;
}

export const numberTables = {
  small,
  cardinal,
  quantity,
  ordinal,
  dayNumber,
  wordYear,
  writtenYear,
  year,
} satisfies Record<string, readonly Rule<unknown>[]>;
