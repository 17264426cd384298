import type { Database, Entry, Json } from '@candour/ledger';

/** An entry with its sealed parts opened and joined to its public body. */
export interface OpenedEntry extends Omit<Entry, 'body' | 'sealed'> {
  /** `public`: nothing of it is sealed, so its whole body stands in the public leaf. */
  readonly classification: 'public' | 'restricted';
  /** Null where its content was erased, or never was. */
  readonly body: Json;
}

/**
 * Tables that entries add up to. It runs in the transaction of each batch, and again over the whole log when it is
 * rebuilt: so it reads nothing but entries and its own tables, and neither clock nor chance.
 */
export interface Projection {
  readonly name: string;
  /** Schema-qualified, in the order in which they may be emptied. */
  readonly tables: readonly string[];
  project(database: Database, entries: readonly OpenedEntry[]): Promise<void>;
  /** Takes out everything that was sealed to a subject. May be run twice. */
  purge?(database: Database, subject: string): Promise<void>;
}
