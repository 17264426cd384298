import type { PoolConfig } from 'pg';
import pg from 'pg';
import { assertContiguous } from '../batch.ts';
import {
  appendBatch,
  appendValues,
  isKeyTaken,
  joinFrontier,
  listTakenKeys,
  parseCommitted,
} from '../sql/append.ts';
import { createLog, deleteParts, leaseTo } from '../sql/claims.ts';
import { Reads } from '../sql/reads.ts';
import { parsePlace, type SqlRow } from '../sql/row.ts';
import type { Ask, Statement } from '../sql/statement.ts';
import type { Batch, Committed, Head, Lease, Project, Store } from '../store.ts';
import { PoolDatabase } from './pool-database.ts';
import { resultTypes } from './result-types.ts';
import { checkServer } from './server.ts';

export interface PostgresConnections {
  /** Connects as a member of candour_app: it can append and read, and nothing else. */
  readonly app: PoolConfig;
  /** Connects as a member of candour_eraser; without it nothing can be erased through this store. */
  readonly eraser?: PoolConfig;
}

export interface PostgresOptions extends PostgresConnections {
  /** Run in the transaction of each batch; one that throws refuses the appends it throws on, and no others. */
  readonly projections?: readonly Project[];
}

/** The log in a PostgreSQL 15 or newer that `migratePostgres` has prepared. */
export class PostgresStore extends Reads implements Store {
  readonly name = 'postgres';
  readonly projections: readonly Project[];
  readonly database: PoolDatabase;
  readonly #app: pg.Pool;
  readonly #eraser: pg.Pool | null;

  private constructor({ app, eraser, projections = [] }: PostgresOptions) {
    super();
    this.projections = projections;
    this.#app = openPool(app);
    this.#eraser = eraser ? openPool(eraser) : null;
    this.database = new PoolDatabase(this.#app);
  }

  /** Refuses a server that would acknowledge what a power cut can take back. */
  static async open(options: PostgresOptions): Promise<PostgresStore> {
    const store = new PostgresStore(options);
    try {
      await checkServer(store.database);
      return store;
    } catch (fault) {
      await store.close();
      throw fault;
    }
  }

  protected readonly ask: Ask = (statement, values) => send(this.#app, statement, values);

  lease(holder: string): Promise<Lease> {
    return leaseTo(holder, this.ask);
  }

  async create(head: Head): Promise<boolean> {
    if (head.size !== 0) throw new Error(`A log begins empty; this head says ${head.size} entries.`);
    const [row] = await this.ask(createLog, [joinFrontier(head), head.checkpoint]);
    return row?.['created'] === true;
  }

  /** Without a projection, one round trip. If the connection is lost the outcome is unknown: read the head again. */
  async commit(batch: Batch, project?: Project): Promise<Committed> {
    assertContiguous(batch);
    try {
      if (project === undefined) return await append(this.ask, batch);
      return await this.#commitWith(batch, project);
    } catch (fault) {
      if (!isKeyTaken(fault)) throw describe(batch, fault);
      const keys = batch.rows.flatMap(({ key }) => key ?? []);
      return { outcome: 'key-taken', keys: listTakenKeys(batch, await this.byKeys(keys)) };
    }
  }

  async #commitWith(batch: Batch, project: Project): Promise<Committed> {
    return this.database.transaction(async (inside) => {
      const committed = await append((...asked) => send(inside.client, ...asked), batch);
      if (committed.outcome !== 'committed') return committed;
      await project(
        inside,
        batch.rows.map(({ seq, envelope }) => ({ seq, ...envelope })),
      );
      return committed;
    });
  }

  async destroyParts(subject: string): Promise<readonly { readonly seq: number; readonly part: number }[]> {
    if (this.#eraser === null) {
      throw new Error(
        'This store was opened without a connection for candour_eraser, so it can erase nothing.',
      );
    }
    return (await send(this.#eraser, deleteParts, [subject])).map(parsePlace);
  }

  async close(): Promise<void> {
    await this.#app.end();
    await this.#eraser?.end();
  }
}

function openPool(config: PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    options: `${config.options ?? ''} -c search_path=projection,public`,
  });
  // A connection lost while idle is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => {});
  return pool;
}

async function append(ask: Ask, batch: Batch): Promise<Committed> {
  const [row] = await ask(appendBatch, appendValues(batch));
  return parseCommitted(row);
}

async function send(
  connection: Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>,
  { name, sql }: Statement,
  values: readonly unknown[],
): Promise<readonly SqlRow[]> {
  const { rows } = await connection.query({ name, text: sql, values: [...values], types: resultTypes });
  return rows as SqlRow[];
}

/** A projection's own fault passes as it is; what the server or the connection did is said for what it means. */
function describe({ rows, expectedSize }: Batch, fault: unknown): unknown {
  if (!isConnectionLost(fault)) return fault;
  return new Error(
    `couldn't learn whether ${rows.length} entries from ${expectedSize} were committed: the connection to PostgreSQL was lost; read the head again`,
    { cause: fault },
  );
}

function isConnectionLost(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const { code } = fault as { code?: unknown };
  if (typeof code === 'string') return /^(08|57P0|E[A-Z]+$)/.test(code);
  return /connection terminated|client was closed|not queryable/i.test(fault.message);
}
