import type { Words } from '../definition/words.ts';
import type { MatterDraft } from './entry.ts';

/** Why a command was refused: a stable code (a guard's own, where a guard refused), where, and a sentence. */
export interface Refusal {
  readonly code: string;
  /** The field, clock or duty concerned. */
  readonly at?: string;
  readonly message: Words;
}

/** Either everything is to be appended, in order, or nothing and every reason why. */
export type Decision =
  | { readonly ok: true; readonly entries: readonly MatterDraft[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };
