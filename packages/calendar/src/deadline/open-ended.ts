import type { Deadline } from '../expression/expression.ts';
import { rule } from '../expression/meaning.ts';

function openEnded(): Deadline {
  return { kind: 'waits', status: 'open-ended', rule: 'open-ended', on: null };
}

/** TIMEX has a sign for this one alone. */
function soonest(): Deadline {
  return { kind: 'waits', status: 'open-ended', rule: 'as-soon-as-possible', on: null };
}

/** Words that sound like a time and fix none. */
export const openEndedRules = [
  rule('(asap | as soon as possible)', soonest),
  rule('in (due course | the fullness of time | good time)', openEnded),
  rule(
    '(by | on | at) (a | some) (later | future | suitable | convenient)? (date | time) to be (confirmed | agreed | announced | determined | fixed | set)',
    openEnded,
  ),
  rule('at the next (available | possible | suitable)? opportunity', openEnded),
  rule('in the (days | weeks | months | years) (ahead | to come)', openEnded),
  rule('in a timely (manner | fashion | way)', openEnded),
  rule(
    'as (soon | quickly | early | promptly | speedily | swiftly | rapidly | fast) as (is | it is | they are)? (reasonably | practically)? (possible | practicable | feasible | practical | they can | we can | it can) (to do so)? (thereafter)?',
    openEnded,
  ),
  rule(
    'at the (very)? (earliest | first | soonest) (possible | available | practicable)? (opportunity | moment)',
    openEnded,
  ),
  rule(
    '(without | with no) (undue | further | unnecessary | any | avoidable)? (further | undue)? delay',
    openEnded,
  ),
  rule(
    '(immediately | forthwith | promptly | urgently | straight away | straightaway | right away | expeditiously)',
    openEnded,
  ),
  rule(
    'with (immediate effect | all due speed | all possible speed | urgency | all urgency | all haste | expedition)',
    openEnded,
  ),
  rule('(as a matter of (urgency | priority) | as a (high | top)? priority)', openEnded),
  rule('by return (of (post | email | mail))?', openEnded),
  rule('(very)? (shortly | soon | imminently)', openEnded),
  rule('in the (very)? (near | not too distant | foreseeable | immediate) future', openEnded),
  rule(
    '(in | over | during | within) the (coming | following | next | next couple of | next several) (days | weeks | months | years)',
    openEnded,
  ),
  rule('in (coming | future | subsequent) (days | weeks | months | years)', openEnded),
  rule(
    'within (days | weeks | months | years | a few days | a few weeks | a few months | a matter of weeks)',
    openEnded,
  ),
  rule('(in | over) (the)? (short | medium | long | longer | shorter) -? term', openEnded),
  rule(
    '(when | where | as | if | once) (resources | funds | funding | capacity | circumstances | finances | time) (permit | permits | allow | allows | become available | becomes available)',
    openEnded,
  ),
  rule(
    '(subject to | as) (the availability of)? (resources | funding) (permit | allow | becoming available)?',
    openEnded,
  ),
  rule('on (an | a) (ongoing | continuing | continuous | regular | rolling | periodic) basis', openEnded),
  rule('(until | till) further notice', openEnded),
  rule('(from time to time | periodically | at regular intervals | continuously)', openEnded),
  rule('(at | with) pace', openEnded),
  rule('(within | in) a reasonable (time | period | timeframe | timescale) (frame)?', openEnded),
  rule(
    '(at some point | at a later date | at a future date | at a later stage | at the appropriate time) (in the future)?',
    openEnded,
  ),
  rule(
    '(as and when (required | necessary | needed) | when (appropriate | possible | practicable | able))',
    openEnded,
  ),
];
