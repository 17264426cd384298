import type { Instant } from '@candour/ledger';
import type { Caller } from '../../caller.ts';
import { exclusions, holderTies, holdsRole, relationTies } from './ties.ts';

/** A condition for a statement, and the values of its placeholders. */
export interface Condition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a caller may see of lists of `record.matter m`. */
export interface Sight extends Condition {
  /** A condition on the same placeholders: that they may read its title, which of a restricted matter is for the affected. */
  readonly title: string;
}

/**
 * That a caller may see a matter now, for statements over `record.matter m`: true of exactly those matters of which the
 * policies permit `see-matter`. Its placeholders are numbered from `first` on. See test/need-to-know-filter.test.ts.
 */
export function seenBy(caller: Caller, now: Instant, first = 1): Sight {
  if (caller === 'anyone') return { text: `(${openToAll})`, title: isPublic, values: [] };
  const none = caller.scopes !== null && !caller.scopes.includes('read');
  if (none) return { text: '(false)', title: '(false)', values: [] };
  const of = { person: `$${first}::text`, now: `$${first + 1}::text` };
  // The ties of one person are few: as arrays they are read once, and each arm can be found by an index of its own.
  const tied = `m.id = any(array(select matter from (${holderTies(of)} union all ${relationTies(of)}) tied))`;
  const oversees = (rungs: string) => `(m.visible in (${rungs}) and ${holdsRole(of, 'overseeing')})`;
  const text = `((${openToAll} or ${tied} or ${oversees(`'oversight', 'affected'`)})
    and m.id <> all(array(select matter from (${exclusions(of)}) excluded)))`;
  const title = `(${isPublic} or ${tied} or ${oversees(`'oversight', 'affected', 'public'`)})`;
  return { text, title, values: [caller.person, now] };
}

const isPublic = `m.classification = 'public'`;
const openToAll = `${isPublic} or m.visible = 'public'`;
