/** English and Welsh. */
export interface Words {
  readonly en: string;
  readonly cy: string;
}

/** Why nothing was done: a stable code, a sentence to act on, and the field concerned. */
export interface Refusal {
  readonly code: string;
  readonly message: Words;
  readonly at?: string;
  /** For `matter-moved-on`: the entries that came since, the first ten. */
  readonly since?: readonly number[];
}

/** What a use case comes to. Faults throw; nothing is half done. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(...refusals: readonly Refusal[]): {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
} {
  return { ok: false, refusals };
}
