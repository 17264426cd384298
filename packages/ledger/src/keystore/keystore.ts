import type { Json } from '../entry/entry.ts';

/** What is kept of a subject. It moves down this list and never up: an erased subject never has a key again. */
export type SubjectRecord =
  | { readonly state: 'held'; readonly key: Uint8Array }
  /** An erasure has begun: nothing more is sealed to the subject. `erasure` is enough to take it up again. */
  | { readonly state: 'closing'; readonly key: Uint8Array; readonly erasure: Json }
  /** The key is gone; `entry` is the ledger's entry that says why. */
  | { readonly state: 'erased'; readonly entry: number };

/** An erasure that was begun and not finished. */
export interface Unfinished {
  readonly subject: string;
  readonly erasure: Json;
}

/**
 * The keys of subjects, kept apart from the log's database and from its backups. One contract
 * suite (test/keystore.contract.ts) holds for every implementation. A change is durable before it
 * is answered, and may be asked for twice.
 */
export interface Keystore {
  readonly name: string;
  find(subject: string): Promise<SubjectRecord | undefined>;
  /** Keeps `key` unless the subject has a record already; answers with the record that stands. */
  create(subject: string, key: Uint8Array): Promise<SubjectRecord>;
  /** Held → closing; closing and erased stay as they are. Answers with what stands. Throws without a record. */
  close(subject: string, erasure: Json): Promise<SubjectRecord>;
  /** Closing → erased: destroys the key for good. Throws when the subject is not closing or erased. */
  erase(subject: string, entry: number): Promise<void>;
  /** Forgets an erasure's particulars, the subject's name among them. That no key is made again stays. */
  finish(subject: string): Promise<void>;
  /** Subjects that have a key. */
  list(): Promise<readonly string[]>;
  unfinished(): Promise<readonly Unfinished[]>;
}
