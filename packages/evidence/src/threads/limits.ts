/** What reading may cost. */
export interface Limits {
  /** How many documents are read at once. */
  readonly threads: number;
  /** Milliseconds until a document that is still being read is given up. */
  readonly deadline: number;
  /** Mebibytes of heap one reading thread may hold. */
  readonly heap: number;
}

/**
 * A hostile file can make a parser loop or swell; a reader in a thread of its own can be stopped,
 * and the documents beside it are still read.
 */
export const limits: Limits = { threads: 2, deadline: 60_000, heap: 1024 };
