import type { ClientConfig } from 'pg';
import pg from 'pg';
import { migrate } from '../sql/migrate.ts';

/** Prepares a database, or brings it up to date. Connect as one who may create roles and schemas, once a release. */
export async function migratePostgres(config: ClientConfig): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await migrate({
      exec: async (sql) => void (await client.query(sql)),
      query: async (sql) => (await client.query(sql)).rows as object[],
    });
  } finally {
    await client.end();
  }
}
