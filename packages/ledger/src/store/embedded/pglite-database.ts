import { type Extensions, PGlite, type Transaction } from '@electric-sql/pglite';
import { oid } from '../sql/binary-array.ts';
import { parseInteger, type SqlRow } from '../sql/row.ts';
import type { Ask } from '../sql/statement.ts';
import type { Database } from '../store.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { SyncedFolder, startParams } from './synced-folder.ts';

/** Old WAL is deleted, not kept for reuse: what was erased must not be read from it. */
const settings = ['-c', 'wal_recycle=off', '-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB'];

/** PGlite on a folder, reaching the disk; see SyncedFolder. */
export async function openPglite(folder: string, extensions: Extensions = {}): Promise<PGlite> {
  const pglite = await PGlite.create({
    fs: new SyncedFolder(folder),
    extensions,
    startParams: [...startParams(PGlite.defaultStartParams), ...settings],
    parsers: { [oid.int8]: parseInteger, [oid.date]: (value: string) => value },
  });
  sendBytes(pglite);
  return pglite;
}

/** Arrays of bytea, int4, text, int8 and timestamptz. */
const arrays = [1001, 1007, 1009, 1016, 1185];

/** Bytes go as they are: the driver would print a bytea in hexadecimal, and cannot print arrays of them. */
function sendBytes({ serializers }: PGlite): void {
  for (const type of [oid.bytea, ...arrays]) {
    const print = serializers[type];
    serializers[type] = (value) =>
      value instanceof Uint8Array ? (value as unknown as string) : (print?.(value) ?? value);
  }
}

/** The application's own SQL. There is one connection: a transaction keeps everything else waiting to its end. */
export class PgliteDatabase implements Database {
  readonly #pglite: PGlite;
  readonly #statements: PreparedStatements;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
    this.#statements = new PreparedStatements(pglite);
  }

  async query<R extends object>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<{ readonly rows: readonly R[] }> {
    return { rows: (await this.#pglite.query<R>(sql, [...values])).rows };
  }

  transaction<T>(work: (database: InsidePglite) => Promise<T>): Promise<T> {
    return this.#pglite.transaction((inside) => work(new InsidePglite(inside, this.#statements)));
  }

  readonly ask: Ask = async ({ sql }, values) => (await this.query<SqlRow>(sql, values)).rows;
}

class InsidePglite implements Database {
  readonly #inside: Transaction;
  readonly ask: Ask;

  constructor(inside: Transaction, statements: PreparedStatements) {
    this.#inside = inside;
    this.ask = (statement, values) => statements.ask(statement, values);
  }

  async query<R extends object>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<{ readonly rows: readonly R[] }> {
    return { rows: (await this.#inside.query<R>(sql, [...values])).rows };
  }

  transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return work(this);
  }
}
