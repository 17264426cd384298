import type { Entry, Envelope, Instant } from '../entry/entry.ts';

/** One sealed part as it is kept: ciphertext and what is needed to open it, given the subject's key. */
export interface SealedPart {
  readonly subject: string;
  /** Which of the envelope's commitments this part opens: its place in `sealed`. */
  readonly part: number;
  readonly wrappedKey: Uint8Array;
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/** One entry on its way into a store. */
export interface Row {
  readonly seq: number;
  readonly envelope: Envelope;
  /** The envelope's canonical JSON: the bytes that are hashed. */
  readonly leaf: Uint8Array;
  /** SHA-256(0x00 || leaf), RFC 6962. */
  readonly hash: Uint8Array;
  readonly key: string | null;
  readonly parts: readonly SealedPart[];
}

/** What a stored entry gives back: the exact leaf, so that proofs are made from what was hashed. */
export interface Stored {
  readonly entry: Entry;
  readonly leaf: Uint8Array;
  readonly hash: Uint8Array;
}

/** A full tile of 256 hashes, C2SP tlog-tiles: kept from the batch that completes it. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** The state of the log after its last batch. */
export interface Head {
  readonly size: number;
  /** Roots of the complete subtrees of the tree, largest first (a compact range from 0). */
  readonly frontier: readonly Uint8Array[];
  /** The signed checkpoint note; the empty log of size 0 has one too. */
  readonly checkpoint: string;
  /** recordedAt of the last entry: no later entry may carry an earlier one. */
  readonly recordedAt: Instant | null;
}

/** Everything one transaction must do, or nothing. */
export interface Batch {
  readonly epoch: number;
  readonly expectedSize: number;
  readonly rows: readonly Row[];
  readonly tiles: readonly Tile[];
  readonly head: Head;
}

export type Committed =
  | { readonly outcome: 'committed' }
  /** A newer lease exists: this sequencer must stop writing, and say so. */
  | { readonly outcome: 'fenced'; readonly epoch: number; readonly holder: string }
  /** The head is not where the batch expected it. */
  | { readonly outcome: 'moved'; readonly size: number }
  /** Some idempotency keys were used before; nothing was written. */
  | { readonly outcome: 'key-taken'; readonly keys: readonly string[] };

export interface Lease {
  readonly epoch: number;
  readonly holder: string;
}

/** The least that SQL projections need; the record gives its own tables the same transaction as the entries. */
export interface Database {
  query<R extends object = Record<string, unknown>>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly R[] }>;
  transaction<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

/** Runs in the transaction of the batch, after its entries are in. A throw undoes the whole batch. */
export type Project = (database: Database, entries: readonly Entry[]) => Promise<void>;

/**
 * Where entries live. One contract suite (test/store.contract.ts) holds for every implementation.
 * Reads see every committed batch. Faults throw with a cause; the outcomes above are values.
 */
export interface Store {
  readonly name: string;
  /**
   * Run in the transaction of each batch. A store is opened with them, and a ledger takes them from it: so those that
   * a store runs again when it recovers are those that ran the first time.
   */
  readonly projections: readonly Project[];
  /** Takes the right to sequence from whoever had it: epochs only rise. */
  lease(holder: string): Promise<Lease>;
  /** Who has it; null while nobody ever had. */
  findLease(): Promise<Lease | null>;
  /** Null before the log's first head was written by `create`. */
  head(): Promise<Head | null>;
  /** Writes the head of the empty log; an existing log is never overwritten: answers false. */
  create(head: Head): Promise<boolean>;
  commit(batch: Batch, project?: Project): Promise<Committed>;
  /** Entries `from` (inclusive) to `to` (exclusive), in order. */
  entries(from: number, to: number): Promise<readonly Stored[]>;
  ofMatter(matter: string, recordedBy?: Instant): Promise<readonly Entry[]>;
  /** The last sequence number of each matter that has entries. */
  matterHeads(matters: readonly string[]): Promise<ReadonlyMap<string, number>>;
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Stored>>;
  /** Leaf hashes `from` to `to` (exclusive), 32 bytes each, concatenated. */
  leafHashes(from: number, to: number): Promise<Uint8Array>;
  tile(level: number, index: number): Promise<Uint8Array | null>;
  parts(seq: number): Promise<readonly SealedPart[]>;
  /** Where the subject's parts stand, in order of entry and part: what an erasure must name before it deletes. */
  partsOf(subject: string): Promise<readonly { readonly seq: number; readonly part: number }[]>;
  /** Deletes the ciphertext and wrapped keys of every part sealed to the subject; answers which they were. */
  destroyParts(subject: string): Promise<readonly { readonly seq: number; readonly part: number }[]>;
  /** Null where there is no SQL. */
  readonly database: Database | null;
  close(): Promise<void>;
}
