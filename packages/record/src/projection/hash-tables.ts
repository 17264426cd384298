import type { Database } from '@candour/ledger';

interface Hashed {
  readonly rows: number;
  readonly hash: string;
}

/** For each table its number of rows and a hash of them that does not depend on their order. Names are our own. */
export async function hashTables(database: Database, tables: readonly string[]): Promise<readonly Hashed[]> {
  const hashed: Hashed[] = [];
  for (const table of tables) {
    const { rows } = await database.query<{ rows: number; hash: string }>(
      `select count(*)::integer as rows, md5(coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0)::text
         || coalesce(sum(('x' || right(md5(t::text), 15))::bit(60)::bigint), 0)::text) as hash from ${table} t`,
    );
    hashed.push(rows[0] ?? { rows: 0, hash: '' });
  }
  return hashed;
}
