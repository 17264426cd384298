import type { Lease } from '../store.ts';
import { integerOf } from './row.ts';
import type { Ask, Statement } from './statement.ts';

/** What changes the head but appends nothing, and the one deletion there is. */
export const createLog: Statement = {
  name: 'create_log',
  sql: 'select ledger.create_log($1, $2) as created',
};

const takeLease: Statement = { name: 'take_lease', sql: 'select ledger.take_lease($1) as epoch' };

/** Takes the right to sequence from whoever had it. */
export async function leaseTo(holder: string, ask: Ask): Promise<Lease> {
  const [row] = await ask(takeLease, [holder]);
  if (row === undefined) throw new Error('ledger.head has lost its row: this is not a ledger of ours.');
  return { epoch: integerOf(row, 'epoch'), holder };
}

export const deleteParts: Statement = {
  name: 'delete_parts',
  sql: 'delete from ledger.sealed_part where subject = $1 returning seq, part',
};
