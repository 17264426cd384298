/** An instant as `YYYY-MM-DDTHH:mm:ss.sssZ`: the one form the log accepts, so that equal instants are equal bytes. */
export type Instant = string;

/** When something was so: at an instant, or within a window of which either end may be unknown. */
export type HappenedAt = Instant | { readonly earliest: Instant | null; readonly latest: Instant | null };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A correction never edits: it is an entry that points at the entry it replaces or withdraws. */
export interface Correction {
  readonly entry: number;
  readonly how: 'replaced' | 'withdrawn';
}

/** A body too large for the log: its SHA-256 (hex) and size in bytes stand for it. */
export interface Blob {
  readonly sha256: string;
  readonly size: number;
}

/**
 * The public leaf: what stands in the log for ever, as canonical JSON (RFC 8785).
 * `sealed` holds one commitment for each sealed part of the body, base64, and nothing of its content.
 */
export interface Envelope {
  readonly v: 1;
  readonly matter: string;
  readonly kind: string;
  readonly actor: string;
  readonly happenedAt: HappenedAt;
  readonly recordedAt: Instant;
  readonly corrects?: Correction;
  readonly body?: Json;
  readonly blob?: Blob;
  readonly sealed?: readonly string[];
}

/** An envelope at its place: `seq` counts from 0 without a gap, and is the leaf's index in the tree. */
export interface Entry extends Envelope {
  readonly seq: number;
}
