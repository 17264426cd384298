import type { Keystore, Project } from '@candour/ledger';
import { directoryProjection } from '../directory/directory-projection.ts';
import { documentProjection } from '../document/document-projection.ts';
import { matterProjection } from '../matter/matter-projection.ts';
import { needToKnowProjection } from '../need-to-know/need-to-know-projection.ts';
import { cancellationProjection } from '../outgoing/cancelling/cancellation-projection.ts';
import { pathwayProjection } from '../pathway/pathway-projection.ts';
import { itemProjection } from '../proposal/decide/item-projection.ts';
import { retentionProjection } from '../retention/retention-projection.ts';
import { openBatch } from '../sealing/open-batch.ts';
import { searchProjection } from '../search/search-projection.ts';
import { importProjection } from '../transfer/import/import-projection.ts';
import { entryProjection } from './entry-projection.ts';
import type { Projection } from './projection.ts';

/** All of them, in the order in which they run: a later one may read the tables of those before it. */
export const projections: readonly Projection[] = [
  entryProjection,
  directoryProjection,
  pathwayProjection,
  matterProjection,
  needToKnowProjection,
  importProjection,
  documentProjection,
  itemProjection,
  retentionProjection,
  cancellationProjection,
  searchProjection,
];

/** All projections as one, for a store: each batch is opened once. */
export function projectWith(keystore: Keystore): Project {
  return async (database, entries) => {
    const opened = await openBatch({ database, keystore }, entries);
    for (const projection of projections) await projection.project(database, opened);
  };
}
