import { ledgerMigration } from './0001-ledger.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** In order, forward only; one that has shipped is never edited. */
export const migrations: readonly Migration[] = [{ number: 1, name: 'ledger', sql: ledgerMigration }];
