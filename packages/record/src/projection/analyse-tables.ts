import type { Parts } from '../parts.ts';
import { projections } from './projections.ts';

/**
 * Tells the embedded database how its tables have grown, so that it plans well: it has nobody who does so by itself, as
 * a server has. Does nothing on a server.
 */
export async function analyseTables({ store, database }: Pick<Parts, 'store' | 'database'>): Promise<void> {
  if (store.name !== 'embedded') return;
  const tables = projections.flatMap((projection) => projection.tables);
  await database.query(`analyze ${tables.join(', ')}`);
}
