const mebibyte = 1024 * 1024;

/** How much of anything a reader will take on before it refuses. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly bytes: number;
  /** Bytes that a compressed container (DOCX) may hold once inflated, all parts read together. */
  readonly inflatedBytes: number;
  /** Files inside a compressed container. */
  readonly entries: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Characters of the text that a document comes to. */
  readonly characters: number;
}

/** Larger than any report, letter or story we have seen by an order of magnitude; small enough for one worker. */
export const defaultLimits: Limits = {
  bytes: 50 * mebibyte,
  inflatedBytes: 100 * mebibyte,
  entries: 5000,
  pages: 3000,
  // The longest inquiry reports, in seven volumes, come to about that; reading time grows with it.
  characters: 5_000_000,
};

/** A size as people say it: `51.2 MB`, `340 kB`. */
export function spokenSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
