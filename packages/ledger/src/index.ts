export type { Draft } from './entry/draft.ts';
export type { Blob, Correction, Entry, Envelope, HappenedAt, Instant, Json } from './entry/entry.ts';
export { type ParsedEnvelope, parseEnvelope } from './entry/parse.ts';
export type { Finding, Refusal, RefusalCode } from './entry/refusal.ts';
export { draftSchema } from './entry/schema.ts';
export { type Ledger, type LedgerOptions, openLedger } from './ledger.ts';
export type { Sealer, Sealing } from './sequencer/admit.ts';
export type { Appended } from './sequencer/answer.ts';
export { UnknownOutcome } from './sequencer/commit.ts';
export { IntegrityFault } from './sequencer/tree.ts';
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
