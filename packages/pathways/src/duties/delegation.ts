import type { Instant } from '../engine/entry.ts';
import type { Delegation, Matter } from '../engine/matter.ts';

/** The delegation under which one person may act for another at an instant, if there is one. */
export function findDelegation(
  matter: Matter,
  { from, to }: { readonly from: string; readonly to: string },
  at: Instant,
): Delegation | undefined {
  return matter.delegations.find(
    (delegation) =>
      delegation.from === from &&
      delegation.to === to &&
      delegation.since <= at &&
      (delegation.until === undefined || at < delegation.until),
  );
}
