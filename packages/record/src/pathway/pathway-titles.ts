import type { Database } from '@candour/ledger';
import type { Words } from '../outcome.ts';
import { listLatestDefinitions } from './definitions.ts';

/** What a pathway and its states are called in the version that new matters come under. */
export interface PathwayTitles {
  readonly pathway: string;
  readonly title: Words;
  readonly states: Readonly<Record<string, Words>>;
}

/** Every pathway in force, by name: for lists, which say where matters of several pathways stand. */
export async function listPathwayTitles(database: Database): Promise<ReadonlyMap<string, PathwayTitles>> {
  const titles = (await listLatestDefinitions(database)).map(({ pathway, title, states: of }) => {
    const states = Object.entries(of).map(([state, { title }]) => [state, title] as const);
    return [pathway, { pathway, title, states: Object.fromEntries(states) }] as const;
  });
  return new Map(titles);
}
