import type { HappenedAt, Json } from '@candour/ledger';
import type { RowProblem } from '../reading/source-row.ts';

/** What a good row will be on the ledger, but for who imports it and what its bodies are found to be. */
export interface Recordable {
  /** What its ledger id begins with. */
  readonly prefix: 'recommendation' | 'commitment' | 'body' | 'history';
  /** What its ledger id is made from where several rows share one; its key otherwise. */
  readonly of?: string;
  readonly kind: 'recommendation-imported' | 'commitment-imported' | 'body-recorded' | 'history-imported';
  readonly happenedAt: HappenedAt;
  readonly body: { readonly [name: string]: Json };
  /** Names of bodies as the source writes them, to be found among those that the record knows. */
  readonly names: readonly string[];
}

export interface GoodRow {
  readonly line: number;
  /** The same for the same content of the same source, whenever it is imported. */
  readonly key: string;
  readonly recordable: Recordable;
  /** Our names of what the source does not say. */
  readonly unknown: readonly string[];
}

export type CheckedRow = GoodRow | { readonly line: number; readonly problems: readonly RowProblem[] };

/** Nothing is known of when it was. */
export const unknownTime: HappenedAt = { earliest: null, latest: null };
