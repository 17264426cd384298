import { isTerminal } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { exclusions, isHere, isLive } from '../need-to-know/facts/ties.ts';
import type { Parts } from '../parts.ts';
import { findStanding } from './read-matter.ts';

/** In which roles of its pathway somebody may act on a matter, now. */
export interface Capacity {
  /** Their own. */
  readonly roles: readonly string[];
  /** Those of the people who delegated to them. */
  readonly for: readonly { readonly person: string; readonly roles: readonly string[] }[];
}

const none: Capacity = { roles: [], for: [] };

/**
 * What a caller may act as on a matter that they may see: to show what may be done, not to decide it, which acting does.
 * It tells them of nobody but themselves and of those who delegated to them.
 */
export async function findCapacity(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  id: string,
): Promise<Capacity> {
  if (caller === 'anyone') return none;
  const standing = await findStanding(database, id);
  if (standing === undefined) return none;
  const { definition, matter } = standing;
  const now = clock().toISOString();
  const live = matter.delegations.filter(
    ({ to, until }) => to === caller.person && (until === undefined || until > now),
  );
  const people = [caller.person, ...new Set(live.map(({ from }) => from))];
  const { rows } = await database.query<{ readonly person: string; readonly role: string }>(select, [
    JSON.stringify(people),
    now,
    matter.body,
    id,
  ]);
  const state = definition.states[matter.state];
  const office = state === undefined || isTerminal(state) ? undefined : state.owner;
  const rolesOf = (person: string) => {
    const held = rows.filter((row) => row.person === person).map(({ role }) => role);
    return [...held, ...(office !== undefined && matter.owner.person === person ? [office] : [])];
  };
  const [, ...others] = people;
  return {
    roles: rolesOf(caller.person),
    for: others.map((person) => ({ person, roles: rolesOf(person) })),
  };
}

const of = { person: 'a.person', now: '$2' };

const select = `
  select distinct a.person, a.role from record.appointment a
  where a.person in (select jsonb_array_elements_text($1::jsonb)) and a.body in ($3, '*')
    and ${isLive('a', of)} and ${isHere(of)}
    and not exists (select from (${exclusions(of)}) kept where kept.matter = $4)`;
