import type { Blob, Correction, HappenedAt, Instant, Json } from './entry.ts';

/** What a caller asks to have appended. The ledger adds the sequence and, unless given, the time of recording. */
export interface Draft {
  readonly matter: string;
  readonly kind: string;
  readonly actor: string;
  readonly happenedAt: HappenedAt;
  /** Only for a record brought in from elsewhere: never later than now, never before the head's. */
  readonly recordedAt?: Instant;
  readonly corrects?: Correction;
  readonly body?: Json;
  readonly blob?: Blob;
  /** Parts sealed to one subject each: only a commitment enters the public leaf. */
  readonly sealed?: readonly { readonly subject: string; readonly body: Json }[];
  /** Idempotency key: the same key with the same draft answers with the entry of the first time. */
  readonly key?: string;
  /** Refuse unless this is the last entry of the matter (null: the matter has none). */
  readonly expectedHead?: number | null;
}
