import { type Definition, isTerminal } from '../definition/definition.ts';
import { chooseDeputy, coverRole, type Posts, type Where } from '../duties/posts.ts';
import { findLoss, isLive } from '../duties/roster.ts';
import type { Context } from '../engine/context.ts';
import type { Holder, Instant, MatterDraft } from '../engine/entry.ts';
import { getOf } from '../engine/get-of.ts';
import type { Matter } from '../engine/matter.ts';

interface Lost {
  readonly post: 'owner' | 'deputy';
  readonly at: Instant;
  readonly because: 'absent' | 'not-in-role';
}

/** The first moment up to now at which owner or deputy was no longer there, and who stood in from that moment. */
export function findAbsence(
  definition: Definition,
  matter: Matter,
  context: Context,
): MatterDraft | undefined {
  const lost = firstLoss(matter, context);
  if (!lost) return undefined;
  const { post, at, because } = lost;
  const where = { roster: context.roster, body: matter.body, at };
  return {
    kind: 'holder-replaced',
    actor: 'sweep',
    happenedAt: at,
    key: `holder-replaced:${matter.id}:${post}:${matter.history.length}`,
    body: { post, from: matter[post], because, ...standIns(definition, matter, post, where) },
  };
}

function firstLoss(matter: Matter, { roster, now }: Context): Lost | undefined {
  const lossOf = (post: Lost['post'], holder: Holder): Lost | undefined => {
    const loss = findLoss(roster, holder, { body: matter.body, since: matter.held[post] });
    return loss && loss.at <= now ? { post, ...loss } : undefined;
  };
  const [owner, deputy] = [lossOf('owner', matter.owner), lossOf('deputy', matter.deputy)];
  if (!owner || !deputy) return owner ?? deputy;
  return owner.at <= deputy.at ? owner : deputy;
}

function standIns(definition: Definition, matter: Matter, post: Lost['post'], where: Where): Posts {
  const state = getOf(definition.states, matter.state, 'state');
  if (isTerminal(state)) throw new Error(`The matter ${matter.id} has ended: nobody need stand in.`);
  const owner = post === 'deputy' ? matter.owner : successor(matter, state.deputy, where);
  return { owner, deputy: chooseDeputy(state.deputy, owner, where) };
}

function successor(matter: Matter, deputy: string, where: Where): Holder {
  return isLive(where.roster, matter.deputy, where) ? matter.deputy : coverRole(deputy, deputy, where);
}
