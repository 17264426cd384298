import type { Database } from '@candour/ledger';
import { type Definition, isTerminal } from '@candour/pathways';

interface PathwayRole {
  readonly role: string;
  readonly outside: boolean;
  /** Outside, and one that the pathway lets answer for a matter: whoever merely acts from outside oversees nothing. */
  readonly oversees: boolean;
}

export function listPathwayRoles(definition: Definition): readonly PathwayRole[] {
  const answering = listAnsweringRoles(definition);
  return Object.entries(definition.roles).map(([role, { body }]) => {
    const outside = body === 'outside';
    return { role, outside, oversees: outside && answering.has(role) };
  });
}

/** Owners and deputies of states, and those to whom a breach gives the matter. */
function listAnsweringRoles({ states, clocks }: Definition): ReadonlySet<string> {
  const posts = Object.values(states).flatMap((state) =>
    isTerminal(state) ? [] : [state.owner, state.deputy],
  );
  const heirs = Object.values(clocks).flatMap(({ breach }) => breach.owner ?? []);
  return new Set([...posts, ...heirs]);
}

/** Puts the roles of a definition in the place of those that its version had. */
export async function putPathwayRoles(database: Database, definition: Definition): Promise<void> {
  const { pathway, version } = definition;
  await database.query('delete from record.pathway_role where pathway = $1 and version = $2', [
    pathway,
    version,
  ]);
  await database.query(
    `insert into record.pathway_role (pathway, version, role, outside, oversees)
     select $1, $2, role, outside, oversees
     from jsonb_to_recordset($3::jsonb) as row (role text, outside boolean, oversees boolean)`,
    [pathway, version, JSON.stringify(listPathwayRoles(definition))],
  );
}
