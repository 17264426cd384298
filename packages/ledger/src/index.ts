export type { Draft } from './entry/draft.ts';
export type { Blob, Correction, Entry, Envelope, HappenedAt, Instant, Json } from './entry/entry.ts';
export type { Refusal, RefusalCode } from './entry/refusal.ts';
export { MemoryStore } from './store/memory.ts';
export { migratePostgres } from './store/postgres/migrate-postgres.ts';
export { type PostgresConnections, PostgresStore } from './store/postgres/postgres-store.ts';
export type {
  Batch,
  Committed,
  Database,
  Head,
  Lease,
  Project,
  Row,
  SealedPart,
  Store,
  Stored,
  Tile,
} from './store/store.ts';
