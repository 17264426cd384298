import type { ShownMatter } from '@candour/record';
import { bodyOf } from '../timeline/entry.ts';

export interface KnownDelegation {
  readonly seq: number;
  readonly from: string;
  readonly to: string;
  readonly until: string | undefined;
}

/** The delegations of a matter that nobody has ended. */
export function listDelegations({ timeline }: Pick<ShownMatter, 'timeline'>): readonly KnownDelegation[] {
  const given = new Map<number, KnownDelegation>();
  for (const entry of timeline) {
    if (entry.kind === 'duty-delegated') {
      const { from = '', to = '', until } = bodyOf(entry, 'duty-delegated');
      given.set(entry.seq, { seq: entry.seq, from, to, until });
    }
    if (entry.kind === 'delegation-ended') given.delete(bodyOf(entry, 'delegation-ended').delegation ?? -1);
  }
  return [...given.values()];
}
