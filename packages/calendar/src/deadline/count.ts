import type { Amount, Anchor, Deadline } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';

/** How much is counted; of two numbers the larger, since the deadline is then. */
const counted: readonly Rule<readonly Amount[]>[] = [
  rule('{amounts}', ({ amounts }) => amounts),
  rule('(the next | the first | the coming) {amounts}', ({ amounts }) => amounts),
  rule('(a | the) (maximum | period | total) of {amounts}', ({ amounts }) => amounts),
  rule(
    '(about | approximately | around | roughly | some | no more than | not more than | at most) {amounts}',
    ({ amounts }) => amounts,
  ),
  rule('(between)? {cardinal} (to | - | or | and) {n:cardinal} {unit:countUnit}', ({ n, unit }) => [
    { n, unit },
  ]),
  rule('{amounts} at (the)? (most | latest | maximum)', ({ amounts }) => amounts),
];

const within = [
  rule(
    '(within | inside | in under | in less than | in no more than | in not more than)',
    () => true as const,
  ),
];

const atMost = [
  rule('(by | at)? (no | not) (later | more | longer) than', () => true as const),
  rule('(up to | at most | not exceeding | until | by | by the latest | at the latest)', () => true as const),
  rule('(before | by) (the end | the expiry | expiry | the close) of', () => true as const),
];

const atLeast = [
  rule('(at least | a minimum of | more than)', () => true as const),
  rule('(no | not) (less | fewer | earlier | sooner) than', () => true as const),
  rule('not (before | until)', () => true as const),
];

const since: readonly Rule<Anchor>[] = [
  rule('(of | after | from | following | since | on from) {anchor}', ({ anchor }) => anchor),
  rule('(beginning | starting | commencing | running) (with | on | from) {anchor}', ({ anchor }) => anchor),
];

const ahead = [rule('(before | prior to | in advance of | ahead of) {anchor}', ({ anchor }) => anchor)];

/** On or after receipt and the like: a count of nothing from something not known. */
const reception = '(receipt | notification | referral | request)';

/** Counts: "within 28 days of receipt", "six months after Royal Assent", "14 days before the hearing". */
const count: readonly Rule<Deadline>[] = [
  rule(
    '(between | from)? {least:cardinal} (to | - | and | or) {amount} {since}',
    ({ least, amount, since }) => spread(least, amount, since),
  ),
  rule(`(immediately | promptly)? (on | upon | after | following) ${reception} (of {phrase?})?`, () =>
    counts([{ n: 0, unit: 'day' }], { kind: 'named', name: 'receipt' }, 'until'),
  ),
  rule('{within} {counted}', ({ counted }) => counts(counted, publication, 'until')),
  rule('{within} the following {amounts}', ({ amounts }) => counts(amounts, { kind: 'preceding' }, 'until')),
  rule('{within} {counted} {since}', ({ counted, since }) => counts(counted, since, 'until')),
  rule('in {least:cardinal} (to | - | or) {amount}', ({ least, amount }) =>
    spread(least, amount, publication),
  ),
  rule('(over | within | in | during) the (next | coming) {cardinal} (to | - | or) {amount}', ({ amount }) =>
    counts([amount], publication, 'until'),
  ),
  // "the next week" runs from now, where "next week" is the calendar's.
  ...(['week', 'fortnight', 'month'] as const).map((unit) =>
    rule(`(over | within | in | during) the (next | coming) ${unit}`, () =>
      counts([{ n: 1, unit }], publication, 'until'),
    ),
  ),
  rule(
    '(on | upon | at the time of | at the same time as | immediately (on | upon | after | following)) {publication}',
    () => counts([{ n: 0, unit: 'day' }], publication, 'on'),
  ),
  rule('in {counted} {since}', ({ counted, since }) => counts(counted, since, 'on')),
  rule('{atMost} {counted} {since}', ({ counted, since }) => counts(counted, since, 'until')),
  rule('{atLeast} {counted} {since}', ({ counted, since }) => counts(counted, since, 'from')),
  rule('{amounts} {since}', ({ amounts, since }) => counts(amounts, since, 'on')),
  rule('(has | have | had | given | gives | allowed | takes) {counted} {since}', ({ counted, since }) =>
    counts(counted, since, 'until'),
  ),
  rule(
    '(has | have) {counted} (to | in which to) (respond | reply | comply | answer | appeal | act | decide)',
    ({ counted }) => counts(counted, publication, 'until'),
  ),
  rule('{counted} {ahead}', ({ counted, ahead }) => counts(counted, ahead, 'on', -1)),
  rule('{atMost} {counted} {ahead}', ({ counted, ahead }) => counts(counted, ahead, 'until', -1)),
  rule('{atLeast} {counted} {ahead}', ({ counted, ahead }) => counts(counted, ahead, 'until', -1)),
  rule('{within} {counted} {ahead}', ({ counted, ahead }) => counts(counted, ahead, 'from', -1)),
];

/** "between 10 and 14 days after", "six to eight weeks from". */
function spread(least: number, { n, unit }: Amount, anchor: Anchor): Deadline {
  return {
    kind: 'within',
    amounts: [{ n, unit }],
    least: [{ n: least, unit }],
    anchor,
    holds: 'until',
    sign: 1,
  };
}

const publication: Anchor = { kind: 'publication' };

function counts(
  amounts: readonly Amount[],
  anchor: Anchor,
  holds: 'until' | 'from' | 'on',
  sign: 1 | -1 = 1,
): Deadline {
  return { kind: 'within', amounts, least: null, anchor, holds, sign };
}

export const countTables = { counted, within, atMost, atLeast, since, ahead, count };
