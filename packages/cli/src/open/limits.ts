/**
 * What reading may cost. A hostile file can make a parser loop or swell; a reader in a thread of
 * its own can be stopped, and the documents beside it are still read.
 */
export const limits = {
  /** How many documents are read at once. */
  threads: 2,
  /** Milliseconds until a document that is still being read is given up. */
  deadline: 60_000,
  /** Mebibytes of heap one reading thread may hold. */
  heap: 1024,
} as const;
