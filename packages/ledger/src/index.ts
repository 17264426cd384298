export { type AsOf, asOf, type Fact, type Fold, foldAsOf } from './as-of/as-of.ts';
export { type Chain, chainsOf } from './as-of/chain.ts';
export type { Lateness } from './as-of/happened.ts';
export type { Draft } from './entry/draft.ts';
export type { Blob, Correction, Entry, Envelope, HappenedAt, Instant, Json } from './entry/entry.ts';
export { type ParsedEnvelope, parseEnvelope } from './entry/parse.ts';
export type { Finding, Refusal, RefusalCode } from './entry/refusal.ts';
export { draftSchema } from './entry/schema.ts';
export { checkErasures, type NotErased } from './erasure/check-erasures.ts';
export {
  type ErasureOutcome,
  type ErasureParts,
  eraseSubject,
  listUnfinishedErasures,
  type Purge,
  type Sweep,
} from './erasure/erase-subject.ts';
export { openEntries } from './erasure/open-entries.ts';
export { type Opened, openEntry } from './erasure/open-entry.ts';
export type { ErasureRefusal, ErasureRequest } from './erasure/request.ts';
export { sweepDatabase } from './erasure/sweep-database.ts';
export { FileKeystore } from './keystore/file.ts';
export { type KeyFile, readKeyFile } from './keystore/key-file.ts';
export { KeystoreFault } from './keystore/key-folder.ts';
export type { Keystore, SubjectRecord } from './keystore/keystore.ts';
export { MemoryKeystore } from './keystore/memory.ts';
export { type Ledger, type LedgerOptions, openLedger } from './ledger.ts';
export { generateKeyPair, type KeyPair, parseSigner, verifyEd25519 } from './node/ed25519.ts';
export { sha256 } from './node/sha256.ts';
export { formatCheckpoint } from './note/checkpoint.ts';
export { cosign } from './note/cosignature.ts';
export { formatVerifierKey } from './note/key.ts';
export { type Signer, signNote } from './note/signer.ts';
export { buildProof } from './proof/bundle.ts';
export { proveConsistency, proveInclusion } from './proof/prove.ts';
export { hashOfRange, type Tree, treeOf } from './proof/tree.ts';
export { type ReadFile, serveLog } from './publish/handler.ts';
export { type Publication, publishLog } from './publish/publish.ts';
export { readFolder } from './publish/read-folder.ts';
export { readStore } from './publish/read-store.ts';
export { type Restoration, type RestoredEntry, restoreLog } from './restore/restore-log.ts';
export { SealFault } from './seal/open.ts';
export type { Random } from './seal/seal.ts';
export { createSealer } from './seal/sealer.ts';
export type { Sealer, Sealing } from './sequencer/admit.ts';
export type { Appended } from './sequencer/answer.ts';
export { UnknownOutcome } from './sequencer/commit.ts';
export { IntegrityFault } from './store/integrity-fault.ts';
export { MemoryStore } from './store/memory.ts';
export type { Migration, Schema } from './store/sql/migrations.ts';
export { readEntries } from './store/sql/read-entries.ts';
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
export type { Asked } from './witness/ask.ts';
export { describeWitnessed } from './witness/describe.ts';
export { openWitnessKey } from './witness/key.ts';
export { type OpenedWitness, openWitness, type WitnessOptions } from './witness/open-witness.ts';
export { isQuorum, type Policy, parsePolicy } from './witness/policy.ts';
export { type RoundsParts, type Witnessed, WitnessRounds } from './witness/rounds.ts';
export { serveWitness } from './witness/server.ts';
export type { Witness } from './witness/witness.ts';
