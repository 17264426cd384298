import type { SqlRow } from './row.ts';

/** One parameterised statement; the name is that of the prepared statement on each connection. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
}

/** Sends a statement and waits for its rows. Uint8Array parameters travel as bytes, everything else as text. */
export type Ask = (statement: Statement, values: readonly unknown[]) => Promise<readonly SqlRow[]>;
