import { breachOf, findDue, isRunning } from '../clock/due.ts';
import type { Clock } from '../definition/clock.ts';
import { type Definition, isTerminal } from '../definition/definition.ts';
import { chooseDeputy, coverRole, fillPosts, type Posts, type Where } from '../duties/posts.ts';
import { isLive } from '../duties/roster.ts';
import type { Context } from '../engine/context.ts';
import type { Instant, MatterDraft } from '../engine/entry.ts';
import { getOf } from '../engine/get-of.ts';
import type { Arming, Matter } from '../engine/matter.ts';

interface Missed {
  readonly arming: Arming;
  readonly due: string;
  readonly at: Instant;
}

/**
 * The first breach up to now that is not on the record, with what it does to the matter. Of those at one moment, one
 * that leaves the matter where it is comes before one that moves it, which may stop the other clock: none is lost.
 */
export function findBreach(
  definition: Definition,
  matter: Matter,
  context: Context,
): MatterDraft | undefined {
  let first: Missed | undefined;
  for (const arming of Object.values(matter.clocks)) {
    if (!isRunning(arming)) continue;
    const due = findDue(arming, { definition, calendar: context.calendar });
    if (due === undefined) continue;
    const missed = { arming, due, at: breachOf(due) };
    if (missed.at <= context.now && (!first || isBefore(definition, missed, first))) first = missed;
  }
  return first && draftOf(definition, matter, first, context);
}

function isBefore(definition: Definition, one: Missed, other: Missed): boolean {
  if (one.at !== other.at) return one.at < other.at;
  const moves = ({ arming }: Missed) => definition.clocks[arming.clock]?.breach.to !== undefined;
  return !moves(one) && moves(other);
}

function draftOf(definition: Definition, matter: Matter, missed: Missed, context: Context): MatterDraft {
  const { arming, due, at } = missed;
  const { breach } = getOf(definition.clocks, arming.clock, 'clock');
  const to = breach.to === matter.state ? undefined : breach.to;
  const { owner } = breach;
  return {
    kind: 'clock-breached',
    actor: 'sweep',
    happenedAt: at,
    key: `clock-breached:${matter.id}:${arming.clock}:${arming.arming}`,
    body: {
      clock: arming.clock,
      arming: arming.arming,
      due,
      calendar: context.calendar.version,
      says: breach.says,
      ...(to !== undefined && { to }),
      ...postsAfter(definition, matter, { owner, to }, { roster: context.roster, body: matter.body, at }),
      ...(breach.visible && { visible: breach.visible }),
    },
  };
}

/** A breach that names an owner's role gives the matter to it; one that moves the matter, to the state's owner. */
function postsAfter(
  definition: Definition,
  matter: Matter,
  { owner: role, to }: Pick<Clock['breach'], 'owner' | 'to'>,
  where: Where,
): Posts | undefined {
  const state = getOf(definition.states, to ?? matter.state, 'state');
  if (isTerminal(state) || (to === undefined && role === undefined)) return undefined;
  if (role === undefined) {
    const stays = isLive(where.roster, matter.owner, where);
    return fillPosts(definition, to ?? matter.state, where, stays ? matter.owner : undefined);
  }
  const owner = coverRole(role, state.deputy, where);
  return { owner, deputy: chooseDeputy(state.deputy, owner, where) };
}
