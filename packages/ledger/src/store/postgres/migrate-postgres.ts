import type { ClientConfig } from 'pg';
import pg from 'pg';
import { migrate } from '../sql/migrate.ts';
import type { Schema } from '../sql/migrations.ts';

/** Prepares a database, with other schemas beside the ledger's, or brings it up to date. Connect as one who may create roles and schemas, once a release. */
export async function migratePostgres(config: ClientConfig, beside: readonly Schema[] = []): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await migrate(
      {
        exec: async (sql) => void (await client.query(sql)),
        query: async (sql) => (await client.query(sql)).rows as object[],
      },
      beside,
    );
  } finally {
    await client.end();
  }
}
