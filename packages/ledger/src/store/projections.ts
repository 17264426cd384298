import type { Project } from './store.ts';

/** Several projections as one, in their order; undefined where there are none. */
export function joinProjections(projections: readonly Project[]): Project | undefined {
  if (projections.length === 0) return undefined;
  return async (database, entries) => {
    for (const project of projections) await project(database, entries);
  };
}
