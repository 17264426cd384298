import { join } from 'node:path';
import { EmbeddedStore } from '@candour/ledger/embedded';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { recordSchema } from '../migrations/record-schema.ts';
import type { OpenStore } from './open-record.ts';

/** The database in a folder of this machine, for one process; nothing to install. */
export function embedded(folder: string, onNote: (note: string) => void = () => {}): OpenStore {
  return (projections) =>
    EmbeddedStore.open({
      folder: join(folder, 'log'),
      projections,
      schemas: [recordSchema],
      extensions: { pg_trgm },
      onNote,
    });
}
