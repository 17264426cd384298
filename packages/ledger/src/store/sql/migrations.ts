import { ledgerMigration } from './0001-ledger.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** What one part of the program keeps in the database, with a history of its own. Owned by `candour_owner`. */
export interface Schema {
  /** A name for SQL: small letters only. */
  readonly name: string;
  /** In order, forward only; one that has shipped is never edited. */
  readonly migrations: readonly Migration[];
  /** Roles it grants to, made where missing; none can log in. The application may become each. */
  readonly roles?: readonly string[];
}

export const ledgerSchema: Schema = {
  name: 'ledger',
  migrations: [{ number: 1, name: 'ledger', sql: ledgerMigration }],
};
