import type { Deadline, Expression } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

const simple: readonly Rule<Deadline>[] = [
  rule('{bounded}', ({ bounded }) => bounded),
  rule('{count}', ({ count }) => count),
];

const settles = [
  rule(
    '(namely | that is | that is to say | i . e .? | ie | being | which is | meaning | that means | or) ,?',
    () => true as const,
  ),
];

/** A deadline with a second wording of it: a stated date wins over a count; of two alternatives one is chosen. */
const deadline: readonly Rule<Deadline>[] = [
  rule('{simple}', ({ simple }) => simple),
  rule('{waiting}', ({ waiting }) => waiting),
  rule('{count} ,? -? \\(? {settles} {stated:simple} \\)?', ({ count, stated }) => ({
    kind: 'stated',
    count,
    stated,
  })),
  rule('{count} ,? -? \\(? {settles} (on)? {day} \\)?', ({ count, day }) => ({
    kind: 'stated',
    count,
    stated: day,
  })),
  rule('{count} \\( {stated:bounded} \\)', ({ count, stated }) => ({ kind: 'stated', count, stated })),
  rule('{count} \\( (on)? {day} \\)', ({ count, day }) => ({ kind: 'stated', count, stated: day })),
  rule(
    '{waiting} ,? (and | but | or)? (in any (event | case) | at the latest)? ,? {simple}',
    ({ simple }) => simple,
  ),
  rule('{count} , {stated:bounded}', ({ count, stated }) => ({ kind: 'stated', count, stated })),
  rule(
    '{stated:bounded} ,? -? \\(? (that is | i . e .? | ie | being | which is | namely)? ,? {count} \\)?',
    ({ count, stated }) => ({
      kind: 'stated',
      count,
      stated,
    }),
  ),
  rule('(either)? {a:simple} ,? or {b:simple} ,? \\(? {chosen} \\)?', ({ a, b, chosen }) =>
    either(a, b, chosen),
  ),
  rule('the {chosen:chosenOf} of {a:simple} (and | or) {b:simple}', ({ a, b, chosen }) =>
    either(a, b, chosen),
  ),
];

const chosen: readonly Rule<boolean>[] = [
  rule('(whichever | whatever) (is | comes | occurs)? (the)? (later | latter | longer | last)', () => true),
  rule(
    '(whichever | whatever) (is | comes | occurs)? (the)? (earlier | sooner | shorter | first)',
    () => false,
  ),
];

const chosenOf: readonly Rule<boolean>[] = [
  rule('(later | latest)', () => true),
  rule('(earlier | sooner | earliest)', () => false),
];

/** Anything a text can say of time. Of two readings that end together the first listed is taken. */
const expression: readonly Rule<Expression>[] = [
  rule('{day}', ({ day }) => day),
  rule('{range}', ({ range }) => range),
  rule('{period}', ({ period }) => period),
  rule('{time}', ({ time }) => time),
  rule('{bareTime}', ({ bareTime }) => bareTime),
  rule('{instant}', ({ instant }) => instant),
  rule('{bounded}', ({ bounded }) => bounded),
  rule('{instantRange}', ({ instantRange }) => instantRange),
  rule('{timeRange}', ({ timeRange }) => timeRange),
  rule('{recurrence}', ({ recurrence }) => recurrence),
  rule('{bounded} ,? (and | in)? {recurrence} (thereafter)?', ({ recurrence }) => recurrence),
  rule(
    '{recurrence} (until | till) {subject} (is | are | has | have) {clause}',
    ({ recurrence }) => recurrence,
  ),
  rule('{recurrence} ,? {bounded} ((and | in)? {recurrence})?', ({ recurrence, bounded }) =>
    bounded.kind === 'bounded' && (bounded.bound === 'by' || bounded.bound === 'before')
      ? recurrence
      : undefined,
  ),
  rule(
    '((at | by | before) the (end | start | beginning) of)? {every:recurrence} ,? (beginning | starting | commencing | from) (in | from | on | with)? (the)? {from:rangeEnd}',
    ({ every, from }) => ({ kind: 'every-from', every, from }),
  ),
  rule('{deadline}', ({ deadline }) => deadline),
  rule('{duration}', ({ duration }) => duration),
  rule('(that | same) {unit}', ({ unit }) => ({ kind: 'that', unit })),
];

function either(a: Deadline, b: Deadline, later: boolean): Deadline {
  return { kind: 'either', a, b, later };
}

export const deadlineTables = { simple, settles, chosen, chosenOf, deadline, expression };
