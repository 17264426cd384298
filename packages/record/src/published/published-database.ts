import type { Database } from '@candour/ledger';

/**
 * The database as the public sees it: every statement runs in a transaction that has given up all rights but reading
 * the published views.
 */
export function publishedDatabase(database: Database): Database {
  const transaction: Database['transaction'] = (work) =>
    database.transaction(async (inside) => {
      await inside.query('set local role candour_public');
      return work(inside);
    });
  return { transaction, query: (sql, values) => transaction((inside) => inside.query(sql, values)) };
}
