import { sweepDatabase } from '@candour/ledger';
import type { Parts } from '../parts.ts';
import type { Sweeps } from './approve-erasure.ts';

/**
 * How storage is made to keep nothing of what was erased: the embedded database rewrites what had it. On a server that
 * takes a superuser, and is the operator's to do (docs/guides/erasing.md).
 */
export function storageSweeps({ store, database }: Pick<Parts, 'store' | 'database'>): Sweeps {
  return store.name === 'embedded' ? [sweepDatabase(database, ['desk', 'outgoing', 'http', 'account'])] : [];
}
