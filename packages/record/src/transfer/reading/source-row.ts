import type { Json } from '@candour/ledger';

/** What stands in one row of a source, by the name of its column. A CSV holds texts only. */
export type Cells = Readonly<Record<string, Json>>;

/** Why a row, or what is left of a file, could not be taken: where, a stable code, and one sentence. */
export interface RowProblem {
  /** Counted from 1, in the file as an editor shows it: where the row begins. */
  readonly line: number;
  readonly column?: { readonly number: number; readonly name: string };
  readonly code: ProblemCode;
  readonly message: string;
}

export type ProblemCode =
  | 'columns-differ'
  | 'quote-misplaced'
  | 'quote-not-closed'
  | 'not-json'
  | 'not-an-object'
  | 'date-unreadable'
  | 'date-not-come'
  | 'link-unreadable'
  | 'value-unknown'
  | 'value-missing'
  | 'value-misshapen'
  | 'row-too-long'
  | 'body-known-otherwise'
  | 'body-unknown'
  | 'entry-refused';

export type SourceRow =
  | { readonly line: number; readonly cells: Cells }
  | { readonly line: number; readonly problem: RowProblem };

/** A source opened: its columns in order, and its rows as they come. */
export interface Source {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<SourceRow>;
}

/** The file as a whole cannot be read as what it is said to be. One sentence for people. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault';
}

export function columnAt(columns: readonly string[], name: string): NonNullable<RowProblem['column']> {
  return { number: columns.indexOf(name) + 1, name };
}
