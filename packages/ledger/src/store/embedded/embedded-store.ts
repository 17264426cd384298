import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { syncTree } from '../../node/sync-path.ts';
import { assertContiguous } from '../batch.ts';
import { IntegrityFault } from '../integrity-fault.ts';
import { joinProjections } from '../projections.ts';
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
import { integerOf, parsePlace } from '../sql/row.ts';
import type { Ask, Statement } from '../sql/statement.ts';
import type { Batch, Committed, Head, Lease, Project, Store } from '../store.ts';
import type { EmbeddedOptions } from './embedded-options.ts';
import { FolderLock } from './folder-lock.ts';
import { Journal } from './journal.ts';
import type { JournalRecord } from './journal-record.ts';
import { PgliteDatabase } from './pglite-database.ts';
import { openDatabase } from './prepare-folder.ts';
import { recover } from './recover.ts';
import { Unrecoverable } from './segment.ts';

interface Opened {
  readonly folder: string;
  readonly lock: FolderLock;
  readonly pglite: PGlite;
  readonly journal: Journal;
  readonly projections: readonly Project[];
}

/** The log in a folder of this machine, for one process; nothing to install. */
export class EmbeddedStore extends Reads implements Store {
  readonly name = 'embedded';
  readonly projections: readonly Project[];
  readonly database: PgliteDatabase;
  readonly #folder: string;
  readonly #lock: FolderLock;
  readonly #pglite: PGlite;
  readonly #journal: Journal;
  #broken: Error | null = null;
  #last: Promise<unknown> = Promise.resolve();

  private constructor({ folder, lock, pglite, journal, projections }: Opened) {
    super();
    this.projections = projections;
    this.#folder = folder;
    this.#lock = lock;
    this.#pglite = pglite;
    this.#journal = journal;
    this.database = new PgliteDatabase(pglite);
  }

  /**
   * Refuses a folder that another process holds. Brings the database up to its journal, and stops with an
   * `IntegrityFault` if the two contradict each other.
   */
  static async open(options: EmbeddedOptions): Promise<EmbeddedStore> {
    const { folder, program = 'candour' } = options;
    mkdirSync(folder, { recursive: true });
    const lock = await FolderLock.take(folder, program);
    let pglite: PGlite | undefined;
    try {
      const { schemas = [], extensions = {} } = options;
      pglite = await openDatabase(folder, { schemas, extensions });
      return await EmbeddedStore.#begin({ folder, lock, pglite }, options);
    } catch (fault) {
      await pglite?.close();
      lock.release();
      throw fault;
    }
  }

  static async #begin(
    { folder, lock, pglite }: Omit<Opened, 'journal' | 'projections'>,
    options: EmbeddedOptions,
  ) {
    const journalPath = join(folder, 'journal');
    const found = Journal.open(journalPath);
    const content = found?.content ?? { base: null, records: [], torn: null };
    const journal = found?.journal ?? (await beginJournal(pglite, journalPath));
    const { projections = [] } = options;
    const store = new EmbeddedStore({ folder, lock, pglite, journal, projections });
    try {
      const replayed = await recover(
        {
          head: () => store.head(),
          leafHashes: (from, to) => store.leafHashes(from, to),
          replay: (record, project) => store.#replay(record, project),
        },
        { journalPath, content, project: joinProjections(projections) },
      );
      if (content.torn !== null) options.onNote?.(content.torn);
      if (replayed > 0)
        options.onNote?.(`The database was behind its journal: ${replayed} records were done again.`);
      // A disk too full for it does not keep anybody from reading.
      await store.#shorten().catch(() => {});
      return store;
    } catch (fault) {
      journal.close();
      throw fault;
    }
  }

  protected readonly ask: Ask = (statement, values) => {
    this.#assertWhole();
    return this.database.ask(statement, values);
  };

  lease(holder: string): Promise<Lease> {
    return leaseTo(holder, this.ask);
  }

  async create(head: Head): Promise<boolean> {
    if (head.size !== 0) throw new Error(`A log begins empty; this head says ${head.size} entries.`);
    return this.#inTurn(() =>
      this.#recorded(async (ask, record) => {
        const [row] = await ask(createLog, [joinFrontier(head), head.checkpoint]);
        if (row?.['created'] !== true) return false;
        record({ kind: 'create', head });
        return true;
      }),
    );
  }

  async commit(batch: Batch, project?: Project): Promise<Committed> {
    assertContiguous(batch);
    return this.#inTurn(() => this.#commit(batch, project));
  }

  async #commit(batch: Batch, project: Project | undefined): Promise<Committed> {
    try {
      const committed = await this.#append(batch, project, true);
      if (committed.outcome === 'committed') await this.#rotate(batch.head);
      return committed;
    } catch (fault) {
      if (!isKeyTaken(fault)) throw fault;
      const keys = batch.rows.flatMap(({ key }) => key ?? []);
      return { outcome: 'key-taken', keys: listTakenKeys(batch, await this.byKeys(keys)) };
    }
  }

  destroyParts(subject: string): Promise<readonly { readonly seq: number; readonly part: number }[]> {
    return this.#inTurn(async () => {
      this.#assertWhole();
      const places = await this.database.transaction(async (inside) => {
        await inside.query('set local role candour_eraser');
        return (await inside.ask(deleteParts, [subject])).map(parsePlace);
      });
      // Deleted rows stay readable in the table's file, in WAL and in the journal until these are written anew.
      await this.#pglite.exec('vacuum full ledger.sealed_part');
      await this.#settle();
      return places;
    });
  }

  async close(): Promise<void> {
    await this.#last;
    try {
      await this.#pglite.close();
      this.#journal.close();
    } finally {
      this.#lock.release();
    }
  }

  /**
   * One after the other: a batch between the checkpoint and the pruning of the journal would be in neither, on disk.
   */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  /**
   * Whatever may refuse the batch does so first: the guard, the keys, the projections, deferred constraints. Then the
   * journal takes it, and only then does the database commit; so nothing in the journal was ever refused.
   */
  #append(batch: Batch, project: Project | undefined, isNew: boolean): Promise<Committed> {
    return this.#recorded(async (ask, record, inside) => {
      const [row] = await ask(appendUnsynced, appendValues(batch));
      const committed = parseCommitted(row);
      if (committed.outcome !== 'committed') return committed;
      if (project !== undefined) {
        await project(
          inside,
          batch.rows.map(({ seq, envelope }) => ({ seq, ...envelope })),
        );
        await inside.query('set constraints all immediate');
      }
      if (isNew) record({ kind: 'batch', batch, projected: project !== undefined });
      return committed;
    });
  }

  /**
   * A transaction that is in the journal before it is committed. Should the commit then fail, what the database
   * holds is unknown until the journal is replayed: the store refuses everything more.
   */
  async #recorded<T>(
    work: (ask: Ask, record: (record: JournalRecord) => void, inside: Parameters<Project>[0]) => Promise<T>,
  ): Promise<T> {
    this.#assertWhole();
    let isRecorded = false;
    const record = (one: JournalRecord) => {
      this.#journal.append(one);
      isRecorded = true;
    };
    try {
      return await this.database.transaction((inside) => work(inside.ask, record, inside));
    } catch (fault) {
      if (isRecorded || fault instanceof Unrecoverable) this.#broken = fault as Error;
      throw fault;
    }
  }

  async #replay(record: JournalRecord, project: Project | undefined): Promise<void> {
    if (record.kind === 'create') {
      await this.ask(createLog, [joinFrontier(record.head), record.head.checkpoint]);
      return;
    }
    if (record.kind !== 'batch') return;
    const [row] = await this.ask(findEpoch, []);
    if (row === undefined) throw new Error('ledger.head has lost its row: this is not a ledger of ours.');
    const batch = { ...record.batch, epoch: integerOf(row, 'epoch') };
    const committed = await this.#append(batch, record.projected ? project : undefined, false);
    if (committed.outcome === 'committed') return;
    throw new IntegrityFault(
      `The database refuses the batch that the journal has from entry ${batch.expectedSize}: ${committed.outcome}.`,
    );
  }

  async #rotate(head: Head): Promise<void> {
    try {
      if (this.#journal.rotate(head)) await this.#shorten();
    } catch {
      // The batch is committed and stays so. A disk too full for another segment will say so at the next batch.
    }
  }

  /** Also when a log is opened: a writer that dies again and again never comes so far by itself. */
  async #shorten(): Promise<void> {
    if (this.#journal.isLong()) await this.#settle();
  }

  /** The whole database on disk, so that the journal need not say again what is in it. */
  async #settle(): Promise<void> {
    await this.#pglite.exec('select pg_switch_wal()');
    await this.#pglite.exec('checkpoint');
    syncTree(join(this.#folder, 'database'));
    this.#journal.prune(await this.head());
  }

  #assertWhole(): void {
    if (this.#broken === null) return;
    throw new Error(
      'A commit failed after its batch was in the journal: close the store and open it again.',
      {
        cause: this.#broken,
      },
    );
  }
}

/** Only for a log that was never created: one that was has lost its journal, and cannot say what else it lost. */
async function beginJournal(pglite: PGlite, path: string): Promise<Journal> {
  const [row] = await new PgliteDatabase(pglite).ask(findSize, []);
  if (row?.['size'] === null) return Journal.begin(path, null);
  throw new IntegrityFault(
    `The database holds ${String(row?.['size'])} entries and has no journal in ${path}: put back the journal that belongs to it.`,
  );
}

const findSize: Statement = { name: 'find_size', sql: 'select size from ledger.head' };

/** The journal's fsync has made the batch durable already; the database's own WAL may reach the disk later. */
const appendUnsynced: Statement = {
  name: 'append_unsynced',
  sql: appendBatch.sql.replace('select ', `select set_config('synchronous_commit', 'off', true), `),
};

const findEpoch: Statement = { name: 'find_epoch', sql: 'select epoch from ledger.head' };
