import type { Statement } from './statement.ts';

/** What changes the head but appends nothing, and the one deletion there is. */
export const createLog: Statement = {
  name: 'create_log',
  sql: 'select ledger.create_log($1, $2) as created',
};

export const takeLease: Statement = { name: 'take_lease', sql: 'select ledger.take_lease($1) as epoch' };

export const deleteParts: Statement = {
  name: 'delete_parts',
  sql: 'delete from ledger.sealed_part where subject = $1 returning seq, part',
};
