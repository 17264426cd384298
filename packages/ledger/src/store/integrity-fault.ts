/**
 * Two accounts of the log disagree: the message says which, where, and about what. Nothing is repaired; whoever
 * catches this stops the process and leaves both accounts as they are, for a person to look at.
 */
export class IntegrityFault extends Error {
  override readonly name = 'IntegrityFault';
  /** The first entry about which they differ; null where that cannot be said. */
  readonly entry: number | null;

  constructor(message: string, entry: number | null = null) {
    super(message);
    this.entry = entry;
  }
}
