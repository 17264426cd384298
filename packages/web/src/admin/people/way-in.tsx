import type { Account } from '@candour/record';
import { StateTag } from '../../design/state-tag.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { peopleWords as words } from './words.ts';

/** Whether somebody can sign in, in words. */
export function WayIn({ view, account }: { readonly view: AdminView; readonly account: Account }) {
  const { leftAt, waysIn, invitedUntil } = account;
  if (leftAt !== null) return <span class="quiet">{view.say(words.leftOn, { day: view.day(leftAt) })}</span>;
  if (waysIn > 0) return <>{view.say(words.ways, { count: waysIn })}</>;
  if (invitedUntil !== null)
    return (
      <StateTag is="running">{view.say(words.invitedUntil, { when: view.moment(invitedUntil) })}</StateTag>
    );
  return <StateTag is="unknown">{view.say(words.noWay)}</StateTag>;
}
