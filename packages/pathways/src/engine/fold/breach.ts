import { armClocks } from '../../clock/arm.ts';
import type { Definition } from '../../definition/definition.ts';
import type { EntryOf, Visibility } from '../entry.ts';
import { getOf } from '../get-of.ts';
import type { Matter } from '../matter.ts';
import { hold } from './hold.ts';
import { officeOf } from './office.ts';

const order: readonly Visibility[] = ['restricted', 'oversight', 'affected', 'public'];

/**
 * The matter after a breach: moved, owned by another, seen by more people. Who can see never shrinks. What a breach
 * arms counts from the day that was missed, so that a ladder’s months fall on the day of the deadline.
 */
export function applyBreach(
  definition: Definition,
  matter: Matter,
  { body, happenedAt }: EntryOf<'clock-breached'>,
): Matter {
  const at = matter.history.length;
  const running = matter.clocks[body.clock];
  const breached = running?.arming === body.arming;
  const state = body.to ?? matter.state;
  const given = getOf(definition.clocks, body.clock, 'clock').breach.owner;
  const office = state === matter.state ? matter.office : officeOf(definition, state, matter.office);
  const after: Matter = {
    ...hold(matter, body, happenedAt),
    state,
    office: given ?? office,
    since: state === matter.state ? matter.since : happenedAt,
    visible: wider(matter.visible, body.visible),
    clocks: breached
      ? { ...matter.clocks, [body.clock]: { ...running, breachedAt: happenedAt } }
      : matter.clocks,
    breaches: { ...matter.breaches, [body.clock]: { arming: body.arming, at, due: body.due } },
  };
  const entered = state !== matter.state;
  const clocks = armClocks(definition, after, { at, day: body.due, entered, breached: body.clock });
  return { ...after, clocks };
}

function wider(before: Visibility, now: Visibility | undefined): Visibility {
  return now !== undefined && order.indexOf(now) > order.indexOf(before) ? now : before;
}
