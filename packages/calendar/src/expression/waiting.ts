import type { Rule } from '../grammar/rule.ts';
import type { Deadline } from './expression.ts';
import { rule } from './meaning.ts';

type Waiting = Extract<Deadline, { kind: 'waits' }>;

function waits(
  status: Waiting['status'],
  name: string,
): (captures: { readonly phrase?: string | undefined; readonly clause?: string }) => Waiting {
  return ({ phrase, clause }) => ({ kind: 'waits', status, rule: name, on: phrase ?? clause ?? null });
}

const openEnded = waits('open-ended', 'open-ended');
const event = waits('event', 'event');
const sitting = waits('needs-anchor', 'parliamentary-calendar');
const term = waits('needs-anchor', 'school-term');

const politics =
  "(general election|election|king's speech|queen's speech|dissolution|dissolution of parliament|prorogation|royal assent|spending review|referendum|by ~? -? election|budget|autumn budget|spring budget|autumn statement|spring statement|comprehensive spending review|local elections|elections|polling day)";
const sittings = '(summer|easter|christmas|whitsun|whit|february|november|conference|autumn|parliamentary)';

/** Words that fix no date by themselves: they wait on an event, on a calendar not ours, or on nothing at all. */
const waiting: readonly Rule<Deadline>[] = [
  rule('in due course', openEnded),
  rule('in the fullness of time', openEnded),
  rule('in good time', openEnded),
  rule('in a timely (manner | fashion | way)', openEnded),
  rule(
    'as (soon | quickly | early | promptly | speedily | swiftly | rapidly) as (is | it is)? (reasonably | practically)? (possible | practicable | feasible | practical)',
    openEnded,
  ),
  rule('as soon as (we | they | it | he | she) (can | is able | are able)', openEnded),
  rule(
    'at the (earliest | first | soonest) (possible | available | practicable)? (opportunity | moment | date)',
    openEnded,
  ),
  rule(
    '(without | with no) (undue | further | unnecessary | any | avoidable)? (further | undue)? delay',
    openEnded,
  ),
  rule(
    '(immediately | forthwith | promptly | urgently | straight away | straightaway | right away)',
    openEnded,
  ),
  rule('with (immediate effect | all due speed | all possible speed | urgency)', openEnded),
  rule('as a matter of (urgency | priority)', openEnded),
  rule('(very)? (shortly | soon | imminently)', openEnded),
  rule('in the (very)? (near | not too distant | foreseeable | immediate) future', openEnded),
  rule(
    '(in | over | during) the (coming | next few | following | next couple of | next several) (days | weeks | months | years)',
    openEnded,
  ),
  rule('in (the)? (coming | future) (days | weeks | months | years)', openEnded),
  rule('in (the)? (short | medium | long | longer) (-)? term', openEnded),
  rule(
    '(when | where | as | if) (resources | funds | funding | capacity | circumstances | finances | time) (permit | permits | allow | allows)',
    openEnded,
  ),
  rule('(subject to | as) (resources | funding) (permit | allow | becoming available)', openEnded),
  rule('on (an | a) (ongoing | continuing | regular | rolling) basis', openEnded),
  rule('(until | till) further notice', openEnded),
  rule('from time to time', openEnded),
  rule('(at pace | with pace)', openEnded),
  rule('within a reasonable (time | period) (frame)?', openEnded),
  rule('in a reasonable (time | period)', openEnded),
  rule(
    '(one day | some day | sometime | at some point | at a later date | at a future date | in time)',
    openEnded,
  ),

  rule(
    '(when | once | as soon as | as) parliamentary time (allows | permits | becomes available | is available)',
    event,
  ),
  rule('(subject to | as) parliamentary time', event),
  rule(
    `(after | following | before | until | at | in | once | by | on | upon | ahead of | in advance of | prior to) (the)? (next | forthcoming | coming | upcoming | subsequent | following)? ${politics}`,
    event,
  ),
  rule(
    '(at | before | by | after | following | in) (its | their | our | the | his | her | your) (next | following | forthcoming | first | subsequent) ({phrase?})?',
    event,
  ),
  rule(
    '(once | when | as soon as | after | until | before) {phrase:subject} (has | have | is | are) {clause}',
    ({ phrase }) => event({ phrase }),
  ),
  rule('when parliament (returns | resumes | reconvenes)', sitting),
  rule(
    '(on | upon | following | after | subject to | pending | at) (the)? (completion | conclusion | outcome | outcomes | result | results | end | receipt | enactment | commencement | passage | appointment | publication | approval | agreement | adoption | introduction) of {phrase}',
    event,
  ),

  rule(
    `(before | by | until | after | during | over | ahead of | in) (the | this)? (start of the | end of the | next)? ${sittings} recess`,
    sitting,
  ),
  rule(
    '(before | by | until | after | during | over | ahead of | in) (the)? (start of the | end of the | next)? recess',
    sitting,
  ),
  rule(
    '(before | until | when | after) (parliament | the house | the commons | the lords) (rises | returns | breaks | resumes | sits) (for {phrase?})?',
    sitting,
  ),
  rule(
    '(in | during | before | by | within | later in | after) (the end of | the start of)? (this | the current | the next | the coming | the present) (parliamentary)? (session | parliament | parliamentary session)',
    sitting,
  ),
  rule(
    '(by | before | within | in) (the)? (end | life | lifetime | course | remainder) of (this | the | the current | the present | the next) (parliamentary)? (session | parliament | parliamentary session)',
    sitting,
  ),
  rule('(this | the next | next | the current) (parliamentary)? (session | parliament)', sitting),

  rule(
    '(by | before | in | during | after | from | until | at)? (the)? (end of the | start of the | beginning of the)? (this | next)? (autumn | spring | summer | michaelmas | hilary | trinity | lent | easter) term',
    term,
  ),
  rule(
    '(by | before | in | during | after | over)? (the)? (summer | easter | christmas) (holidays | holiday | vacation)',
    term,
  ),
  rule(
    '(by | before | after | at) (the)? (february | october | may | autumn | spring | summer)? half (-)? term',
    term,
  ),
];

export const waitingTables = { waiting };
