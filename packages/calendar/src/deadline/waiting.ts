import type { Deadline } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';
import type { Rule } from '../grammar/rule.ts';
import { openEndedRules } from './open-ended.ts';

type Waiting = Extract<Deadline, { kind: 'waits' }>;

function waits(status: Waiting['status'], name: string) {
  return ({ phrase }: { readonly phrase?: string | undefined; readonly upTo?: true }): Waiting => ({
    kind: 'waits',
    status,
    rule: name,
    on: phrase ?? null,
  });
}

const event = waits('event', 'event');
const sitting = waits('needs-anchor', 'parliamentary-calendar');
const term = waits('needs-anchor', 'school-term');
const anniversary = waits('needs-anchor', 'anniversary');

/** How words lead to an event. */
const upTo = [
  rule(
    '(before | by | until | till | ahead of | in advance of | prior to | in time for)',
    () => true as const,
  ),
  rule(
    '(at | on | upon | in | during | over | within | after | following | since | from | once | pending | subject to)',
    () => true as const,
  ),
  rule('(immediately | shortly | soon)? (after | following | before | on | upon)', () => true as const),
  rule(
    '(by | before | until | at) the (end | start | beginning | time | date | close) of',
    () => true as const,
  ),
];

/** Steps in public life that have no date until somebody sets one. */
const occasion = [
  rule(
    '{month}? (general | local | parliamentary | next)? (election | elections | by - election | polling day | referendum)',
    () => true as const,
  ),
  rule("(king's speech | queen's speech | state opening of parliament | state opening)", () => true as const),
  rule('(dissolution | prorogation) (of (this | the)? parliament)?', () => true as const),
  rule('(royal assent | legislative passage | enactment | commencement)', () => true as const),
  rule('(comprehensive)? spending (review | round | settlement)', () => true as const),
  rule(
    '(autumn | spring | summer | emergency)? (budget | statement | forecast | fiscal event)',
    () => true as const,
  ),
];

/** What a body does again and again: "its next meeting". */
const body = [
  rule(
    '(meeting | committee | board | session | inspection | hearing | summit | conference | agm | assembly | congress | vote | debate | sitting | review | inquest | audit | census | round | cycle | ofsted inspection | annual general meeting | council | cabinet | update)',
    () => true as const,
  ),
  rule(
    '(annual | quarterly | monthly | weekly | regular | scheduled | full | board | committee | trust | council | cabinet | public | formal | executive | governance | ministerial | joint | steering group | general | audit) {body}',
    () => true as const,
  ),
];

const procedure =
  '(completion | conclusion | outcome | outcomes | result | results | receipt | enactment | passage | passing | appointment | approval | agreement | adoption | introduction | consideration | determination | implementation | establishment | ratification | resolution | findings | confirmation | consultation)';

const parliament =
  '(parliament | the house | the commons | the lords | the house of commons | the house of lords | the assembly | the senedd | stormont | holyrood)';
const season =
  '(summer | easter | christmas | whitsun | whit | february | november | conference | autumn | parliamentary)';
const sessions = '(parliamentary)? (session | parliament | term of parliament)';

/** Words that fix no date by themselves: they wait on an event, on a calendar not ours, or on nothing at all. */
const waiting: readonly Rule<Deadline>[] = [
  ...openEndedRules,
  rule('as soon as {clause}', ({ clause }) =>
    isAsSoonAsCan(clause) ? undefined : event({ phrase: clause }),
  ),
  rule(
    '(once | when | as soon as | after | until | before) {phrase:subject} (concludes | ends | reports | completes | opens | closes | begins | starts | meets | sits | finishes | expires | passes | decides | agrees | comes into force | takes effect | takes place)',
    event,
  ),
  rule(
    '(when | once | as soon as | as | if | where | subject to) parliamentary time (allows | permits | becomes available | is available | allowing | permitting)?',
    event,
  ),
  rule(
    '{upTo} (the | this | any)? (next | forthcoming | coming | upcoming | following)? {occasion} ({phrase?})?',
    event,
  ),
  rule(
    '(at | before | by | after | following | in | to | for) (its | their | our | the | his | her | your | a) (next | following | forthcoming | first | subsequent | earliest) {body} ({phrase?})?',
    event,
  ),
  rule(
    '(once | when | as soon as | after | until | before) {phrase:subject} (has | have | is | are) {clause}',
    ({ phrase, clause }) => (isUnderWay(clause) ? undefined : event({ phrase })),
  ),
  rule('(once | as soon as) {subject} had {clause}', () => event({})),
  rule(
    `{upTo} (the | its | their | any | a)? (full | final | successful | satisfactory | formal)? ${procedure} of {phrase}`,
    event,
  ),
  rule(
    '(after | following | subject to | pending | on completion of) (a | the | further | public | full | proper)? (consultation | engagement | legal advice | recruitment | procurement | approval | ratification | negotiations | discussions) ({phrase?})?',
    event,
  ),
  rule('(on | upon) (the)? (completion | conclusion | appointment | approval | enactment)', event),
  rule(
    `(when | once | before | until | after | by the time) ${parliament} (returns | resumes | reconvenes | rises | breaks up | sits | goes into recess) ((for | from | after) {phrase?} recess?)?`,
    sitting,
  ),
  rule(`{upTo} (the)? (return | recall | rising | sitting | adjournment) of ${parliament}`, sitting),
  rule('{upTo} (the | its | their)? {ordinal}? anniversary (of {phrase?})?', anniversary),
  rule(
    `{upTo} (the | this)? (next | start of the | end of the | start of | end of)? ${season}? recess`,
    sitting,
  ),
  rule(
    `{upTo} (the | this | the current | the present | the next | the coming | the remainder of this | the remainder of the) ${sessions}`,
    sitting,
  ),
  rule(
    `{upTo} the (end | life | lifetime | course | remainder | start) of (this | the | the current | the present | the next) ${sessions}`,
    sitting,
  ),
  rule(`(this | the next | next | the current) (parliamentary)? session`, sitting),
  rule(
    '({upTo})? (the | this | next | the next)? (end of the | start of the | beginning of the)? (this | next)? (autumn | spring | summer | michaelmas | hilary | trinity | lent | easter) term',
    term,
  ),
  rule(
    '{upTo} (the | this)? (summer | easter | christmas | school) (holidays | holiday | vacation | break)',
    term,
  ),
  rule('{upTo} (the)? (february | october | may | autumn | spring | summer)? half -? term', term),
  rule('{upTo} the (end | start | beginning) of (the | this | next)? term', term),
];

/** "as soon as possible" and the like wait for nothing that could be named. */
function isAsSoonAsCan(clause: string): boolean {
  return /^(?:is |it is |they are )?(?:reasonably |practically )?(?:possible|practicable|feasible|practical|(?:we|they|it|he|she|i) can)\b/.test(
    clause,
  );
}

/** "when they are bidding" tells of something going on, not of something awaited. */
function isUnderWay(clause: string): boolean {
  return /^(?:not )?\w+ing\b/.test(clause);
}

export const waitingTables = { upTo, occasion, body, waiting };
