import type { Bound, Day, Deadline, Instant, InstantRange, Period } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

/** The words that set one end of a window at a day or period. */
const bound: readonly Rule<Bound>[] = [
  rule('(by | on or before | at or before | as late as | < =)', () => 'by'),
  rule('(by)? (no | not) later than', () => 'by'),
  rule('(not after | by or before | at the latest by | by the latest on)', () => 'by'),
  rule(
    '(until | until at least | till | til | up to | up until | up to and including | until and including | through to | through)',
    () => 'until',
  ),
  rule(
    '(before | prior to | in advance of | ahead of | in time for | this side of | earlier than | sooner than | <)',
    () => 'before',
  ),
  rule(
    '(from | since | starting | starting from | starting on | beginning | beginning on | commencing | commencing on | effective | with effect from | as from | as of | as early as)',
    () => 'from',
  ),
  rule('(on or after | > =)', () => 'not-before'),
  rule('(not | no) (before | until | earlier than | sooner than)', () => 'not-before'),
  rule('(after | later than | greater than | following | >)', () => 'after'),
];

/** What a bound can be set at. */
const target: readonly Rule<Day | Period | Instant | InstantRange>[] = [
  rule('(the)? (very)? (start | beginning | first day | turn) of (the)? {period}', ({ period }) =>
    begun(period),
  ),
  rule('(the)? (end | close | expiry | conclusion | last day) of (the)? {period}', ({ period }) =>
    ended(period),
  ),
  rule('(the)? end -? {period}', ({ period }) => ended(period)),
  rule("(the)? {period} ('s | ')? -? end", ({ period }) => ended(period)),
  rule('(the)? {unit} -? end', ({ unit }) => ended({ kind: 'current', unit, which: 0 })),
  rule('(the)? year -? end {year:writtenYear}', ({ year }) => ended({ kind: 'year', year })),
  rule('(the)? {day}', ({ day }) => day),
  rule('(the)? {period}', ({ period }) => period),
  rule('{instant}', ({ instant }) => instant),
  rule('{day} {part:dayPart}', ({ day, part }) => ({
    kind: 'day-time-range',
    day,
    range: { kind: 'day-part', part },
  })),
  rule(
    '(the)? (close | end) of (the)? (business | play | day | working day | business day) (on)? {day}',
    ({ day }) => day,
  ),
];

/** What happens on a stated day is only another name for it: "before the summer timetable begins on 23 May". */
const unto: readonly Rule<Bound>[] = [
  rule('(before | until | till | by the time)', () => 'before'),
  rule('after', () => 'after'),
  rule('(once | when | as soon as)', () => 'from'),
];

const begins = [
  rule(
    '(begins | starts | opens | closes | ends | finishes | expires | meets | sits | takes effect | takes place | comes into force | is published)',
    () => true as const,
  ),
];

const bounded: readonly Rule<Deadline>[] = [
  rule('{bound} {target}', ({ bound, target }) => ({ kind: 'bounded', bound, of: target })),
  rule('{target} (or | and) (before | earlier | sooner)', ({ target }) => ({
    kind: 'bounded',
    bound: 'by',
    of: target,
  })),
  rule('before (the | this) {unit} (is out | is over | ends | comes to an end)', ({ unit }) => ({
    kind: 'bounded',
    bound: 'by',
    of: ended({ kind: 'current', unit, which: 0 }),
  })),
  rule('{bound:unto} {subject} {begins} (on)? {day}', ({ bound, day }) => ({
    kind: 'bounded',
    bound,
    of: day,
  })),
  rule(
    '{bound:unto} (the)? (start | beginning | opening | launch | end | close | expiry | conclusion) of {occasionName} on {day}',
    ({ bound, day }) => ({ kind: 'bounded', bound, of: day }),
  ),
  rule('{target} at the latest', ({ target }) => ({ kind: 'bounded', bound: 'by', of: target })),
  rule('{target} (and | or) (after | later | onwards | thereafter | beyond)', ({ target }) => ({
    kind: 'bounded',
    bound: 'not-before',
    of: target,
  })),
  rule('(from)? {target} (onwards | onward)', ({ target }) => ({
    kind: 'bounded',
    bound: 'from',
    of: target,
  })),
];

function ended(period: Period): Period {
  return { kind: 'part', part: 'end', of: period };
}

function begun(of: Period): Period {
  return { kind: 'part', part: 'outset', of };
}

export const boundedTables = { bound, target, unto, begins, bounded };
