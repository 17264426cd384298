import type { Instant } from '@candour/ledger';
import type { Caller } from '../../caller.ts';
import { exclusions, holderTies, holdsRole, relationTies } from './ties.ts';

/** A condition for a statement, and the values of its placeholders. */
export interface Condition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * That a caller may see a matter now, for statements over `record.matter m`: true of exactly those matters of which the
 * policies permit `see-matter`. Its placeholders are numbered from `first` on. See test/need-to-know-filter.test.ts.
 */
export function seenBy(caller: Caller, now: Instant, first = 1): Condition {
  if (caller === 'anyone') return { text: `(${openToAll})`, values: [] };
  if (caller.scopes !== null && !caller.scopes.includes('read')) return { text: '(false)', values: [] };
  const of = { person: `$${first}::text`, now: `$${first + 1}::text` };
  // The ties of one person are few: as arrays they are read once, and each arm can be found by an index of its own.
  const tied = `array(select matter from (${holderTies(of)} union all ${relationTies(of)}) tied)`;
  const text = `((${openToAll} or m.id = any(${tied})
      or (m.visible in ('oversight', 'affected') and ${holdsRole(of, 'overseeing')}))
    and m.id <> all(array(select matter from (${exclusions(of)}) excluded)))`;
  return { text, values: [caller.person, now] };
}

const openToAll = `m.classification = 'public' or m.visible = 'public'`;
