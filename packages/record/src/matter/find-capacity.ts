import type { Database, Instant } from '@candour/ledger';
import { type Definition, isTerminal, type Matter } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { exclusions, rolesTowards } from '../need-to-know/facts/ties.ts';
import { type Hindered, listHindered } from './list-hindered.ts';

/** In which roles of its pathway somebody may act on a matter, now. */
export interface Capacity {
  /** Their own. */
  readonly roles: readonly string[];
  /** Those of the people who delegated to them. */
  readonly for: readonly { readonly person: string; readonly roles: readonly string[] }[];
  /** The moves that are theirs and that they cannot make now, with what keeps them from each. */
  readonly hindered: readonly Hindered[];
}

export const noCapacity: Capacity = { roles: [], for: [], hindered: [] };

interface Standing {
  readonly definition: Definition;
  readonly matter: Matter;
  /** That the caller holds towards its body. */
  readonly roles: readonly string[];
  readonly now: Instant;
}

/**
 * What a caller may act as on a matter that they may see: to show what may be done, not to decide it, which acting does.
 * It tells them of nobody but themselves and of those who delegated to them.
 */
export async function findCapacity(
  database: Database,
  caller: Caller,
  { definition, matter, roles, now }: Standing,
): Promise<Capacity> {
  if (caller === 'anyone') return noCapacity;
  const state = definition.states[matter.state];
  const office = state === undefined || isTerminal(state) ? undefined : state.owner;
  const withOffice = (person: string, held: readonly string[]) =>
    office !== undefined && matter.owner.person === person ? [...held, office] : held;
  const others = matter.delegations
    .filter(({ to, until }) => to === caller.person && (until === undefined || until > now))
    .map(({ from }) => from);
  const held = await listRoles(database, { people: [...new Set(others)], matter, now });
  const able = {
    roles: withOffice(caller.person, roles),
    for: held.map((one) => ({ person: one.person, roles: withOffice(one.person, one.roles) })),
  };
  return { ...able, hindered: listHindered({ definition, matter }, { person: caller.person, ...able }) };
}

interface Asked {
  readonly people: readonly string[];
  readonly matter: Pick<Matter, 'id' | 'body'>;
  readonly now: Instant;
}

async function listRoles(database: Database, { people, matter, now }: Asked): Promise<Capacity['for']> {
  if (people.length === 0) return [];
  const { rows } = await database.query<Capacity['for'][number]>(select, [
    people,
    now,
    matter.body,
    matter.id,
  ]);
  return rows;
}

// Not `p`: that is the person in what is asked of each.
const of = { person: 'able.person', now: '$2' };

const select = `
  select able.person, case when exists (select from (${exclusions({ ...of, matters: 'array[$4]' })}) kept) then '[]'
    else ${rolesTowards(of, '$3')} end as roles
  from unnest($1::text[]) with ordinality as able (person, place) order by place`;
