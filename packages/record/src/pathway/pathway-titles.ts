import type { Database } from '@candour/ledger';
import type { Words } from '../outcome.ts';
import { findLatestDefinition } from './definitions.ts';

/** What a pathway and its states are called in the version that new matters come under. */
export interface PathwayTitles {
  readonly pathway: string;
  readonly title: Words;
  readonly states: Readonly<Record<string, Words>>;
}

/** Every pathway in force, by name: for lists, which say where matters of several pathways stand. */
export async function listPathwayTitles(database: Database): Promise<ReadonlyMap<string, PathwayTitles>> {
  const { rows } = await database.query<{ readonly pathway: string }>(
    'select distinct pathway from record.pathway order by pathway',
  );
  const titles = new Map<string, PathwayTitles>();
  for (const { pathway } of rows) {
    const definition = await findLatestDefinition(database, pathway);
    if (definition === undefined) continue;
    const states = Object.entries(definition.states).map(([state, { title }]) => [state, title] as const);
    titles.set(pathway, { pathway, title: definition.title, states: Object.fromEntries(states) });
  }
  return titles;
}
