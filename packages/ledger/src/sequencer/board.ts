import type { Instant } from '../entry/entry.ts';
import type { Prepared } from '../entry/leaf.ts';
import type { Refusal } from '../entry/refusal.ts';
import type { SealedPart, Stored } from '../store/store.ts';
import type { MovedOn } from './refuse.ts';

/** The drafts of one append, each with its sealed parts: all of them are appended side by side, or none. */
export interface Call {
  readonly drafts: readonly Prepared[];
  readonly parts: readonly (readonly SealedPart[])[];
}

/** What planning has learnt of the log so far; what it lacks it names in `wanted`, and is asked again. */
export interface Known {
  /** The entry of each key that was looked up; null when it has none. */
  readonly keys: ReadonlyMap<string, number | null>;
  readonly stored: ReadonlyMap<number, Stored>;
  /** The last entry of each matter that was looked up; null when it has none. */
  readonly heads: ReadonlyMap<string, number | null>;
}

interface Wanted {
  readonly keys: Set<string>;
  readonly stored: Set<number>;
  readonly heads: Set<string>;
}

export interface PlannedRow {
  readonly seq: number;
  readonly prepared: Prepared;
  readonly recordedAt: Instant;
  readonly parts: readonly SealedPart[];
}

/** What becomes of a call if the plan is committed. `first` is where its entries begin. */
export type Verdict =
  | { readonly verdict: 'appended'; readonly first: number }
  | { readonly verdict: 'repeated'; readonly first: number }
  | { readonly verdict: 'refused'; readonly refusal: Refusal; readonly movedOn?: MovedOn };

export interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly verdicts: readonly Verdict[];
  readonly wanted: Wanted;
}

/** Where the log stands when a batch is planned. `now` is never before `last`. */
export interface Standing {
  readonly size: number;
  readonly last: Instant | null;
  readonly now: Instant;
}

/** The plan as it grows from call to call. */
export interface Board {
  readonly standing: Standing;
  readonly known: Known;
  readonly wanted: Wanted;
  readonly rows: PlannedRow[];
  readonly heads: Map<string, number>;
  readonly keys: Map<string, number>;
}

export function wantKey({ known, keys, wanted }: Board, key: string | undefined): void {
  if (key !== undefined && !keys.has(key) && !known.keys.has(key)) wanted.keys.add(key);
}

export function nextSeq({ standing, rows }: Board): number {
  return standing.size + rows.length;
}
