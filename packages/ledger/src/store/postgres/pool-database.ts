import type { Pool, PoolClient } from 'pg';
import type { Database } from '../store.ts';
import { resultTypes } from './result-types.ts';
import { StatementNames } from './statement-names.ts';

/** The application's own SQL over a pool; a transaction keeps one connection to its end. */
export class PoolDatabase implements Database {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  query<R extends object>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<{ readonly rows: readonly R[] }> {
    return ask<R>(this.#pool, sql, values);
  }

  async transaction<T>(work: (database: ClientDatabase) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    let lost: Error | undefined;
    // A connection may end between two statements; unheard, that would end the process.
    const onLost = (reason: Error) => {
      lost = reason;
    };
    client.on('error', onLost);
    try {
      await client.query('begin');
      const result = await work(new ClientDatabase(client));
      await commit(client);
      return result;
    } catch (fault) {
      if (lost === undefined) await client.query('rollback').catch(onLost);
      throw fault;
    } finally {
      client.off('error', onLost);
      client.release(lost);
    }
  }
}

/** Inside a transaction; one within another is a savepoint's worth of work that this ledger does not need. */
class ClientDatabase implements Database {
  readonly client: PoolClient;

  constructor(client: PoolClient) {
    this.client = client;
  }

  query<R extends object>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<{ readonly rows: readonly R[] }> {
    return ask<R>(this.client, sql, values);
  }

  transaction<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return work(this);
  }
}

async function ask<R extends object>(
  connection: Pool | PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<{ readonly rows: readonly R[] }> {
  const name = names.find(text);
  const { rows } = await connection.query({
    ...{ text, values: [...values], types: resultTypes },
    ...(name !== undefined && { name }),
  });
  return { rows: rows as R[] };
}

const names = new StatementNames();

/** COMMIT of a transaction in which a statement failed answers ROLLBACK and no error: whoever swallowed it must learn. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') {
    throw new Error('The transaction was rolled back, since a statement in it had failed unheeded.');
  }
}
