/** The log on a PostgreSQL server: needs pg, which nothing else here loads. */
export { migratePostgres } from './store/postgres/migrate-postgres.ts';
export {
  type PostgresConnections,
  type PostgresOptions,
  PostgresStore,
} from './store/postgres/postgres-store.ts';
