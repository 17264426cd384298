import { migratePostgres, type PostgresConnections, PostgresStore } from '@candour/ledger/postgres';
import { recordSchema } from '../migrations/record-schema.ts';
import type { OpenStore } from './open-record.ts';

/** The database on a PostgreSQL server that `migrateRecord` has prepared. */
export function postgres(connections: PostgresConnections): OpenStore {
  return (projections) => PostgresStore.open({ ...connections, projections });
}

/** Prepares a database, or brings it up to date: once a release, by one who may create roles and schemas. */
export function migrateRecord(admin: Parameters<typeof migratePostgres>[0]): Promise<void> {
  return migratePostgres(admin, [recordSchema]);
}
