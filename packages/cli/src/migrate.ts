import { migrateRecord } from '@candour/record/open';
import { type Exit, say } from './record/say.ts';

/** `candour migrate`: prepares a PostgreSQL database for this version, once a release, before it is started. */
export async function migrate({ databaseAdmin }: { readonly databaseAdmin: string }): Promise<Exit> {
  try {
    await migrateRecord({ connectionString: databaseAdmin });
    return say(['The database is as this version needs it.'], 0);
  } catch (fault) {
    const { message, cause } = fault as Error;
    return say([cause instanceof Error ? `${message}: ${cause.message}` : message], 1);
  }
}
