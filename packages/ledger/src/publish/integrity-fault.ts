/**
 * Two things that must agree do not: what was published and what the store holds. Nothing is mended and nothing
 * more is written; somebody has to look. `entry` is the first entry where they part, null when that cannot be said.
 */
export class IntegrityFault extends Error {
  override readonly name = 'IntegrityFault';
  readonly entry: number | null;
  constructor(message: string, entry: number | null) {
    super(message);
    this.entry = entry;
  }
}
