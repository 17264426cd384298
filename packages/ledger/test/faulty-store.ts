import type { Batch, Committed, Database, Entry, Instant, Project, Store } from '../src/index.ts';
import { MemoryStore } from '../src/index.ts';

/** What happens to one commit: nothing; it fails before or after it was done; or it is done only after its caller was told it failed. */
export type Fate = 'done' | 'fails-before' | 'fails-after' | 'done-late' | 'taken-over';

/**
 * A memory store whose commits meet given fates, one after the other, and whose reads may fail as often as told.
 * It runs projections against a list in place of tables, which a failed batch leaves as it was.
 */
export class FaultyStore implements Store {
  readonly name = 'faulty';
  readonly projections: readonly Project[];
  readonly #inner = new MemoryStore();
  readonly #fates: Fate[];
  #late: (() => Promise<unknown>) | undefined;
  failingReads = 0;
  /** How many commits were tried. */
  commits = 0;
  /** What projections have written. */
  readonly projected: unknown[] = [];

  constructor(fates: readonly Fate[] = [], projections: readonly Project[] = []) {
    this.#fates = [...fates];
    this.projections = projections;
  }

  readonly database: Database = {
    query: async () => ({ rows: [] }),
    transaction: (work) => work(this.database),
  };

  lease = (holder: string) => this.#inner.lease(holder);
  findLease = () => this.#inner.findLease();
  create = (head: Parameters<Store['create']>[0]) => this.#inner.create(head);
  head = () => this.#read(() => this.#inner.head());
  entries = (from: number, to: number) => this.#read(() => this.#inner.entries(from, to));
  ofMatter = (matter: string, recordedBy?: Instant) =>
    this.#read(() => this.#inner.ofMatter(matter, recordedBy));
  matterHeads = (matters: readonly string[]) => this.#read(() => this.#inner.matterHeads(matters));
  byKeys = (keys: readonly string[]) => this.#read(() => this.#inner.byKeys(keys));
  leafHashes = (from: number, to: number) => this.#read(() => this.#inner.leafHashes(from, to));
  tile = (level: number, index: number) => this.#read(() => this.#inner.tile(level, index));
  parts = (seq: number) => this.#inner.parts(seq);
  partsOf = (subject: string) => this.#inner.partsOf(subject);
  destroyParts = (subject: string) => this.#inner.destroyParts(subject);
  close = () => this.#inner.close();

  /** Another, somewhere else, takes the log over. */
  takeOver(): Promise<unknown> {
    return this.#inner.lease('somebody else');
  }

  async commit(batch: Batch, project?: Project): Promise<Committed> {
    this.commits += 1;
    // Stores answer later, never at once: others come in between.
    await null;
    await this.#late?.();
    this.#late = undefined;
    const fate = this.#fates.shift() ?? 'done';
    if (fate === 'fails-before') throw new Error('the connection was lost');
    if (fate === 'taken-over') await this.takeOver();
    if (fate === 'done-late') {
      // Nobody is there any more to be told how it went.
      this.#late = () => this.#commit(batch, project).catch(() => {});
      throw new Error('the connection was lost');
    }
    const committed = await this.#commit(batch, project);
    if (fate === 'fails-after') throw new Error('the connection was lost');
    return committed;
  }

  async #commit(batch: Batch, project: Project | undefined): Promise<Committed> {
    const written: unknown[] = [];
    const database: Database = {
      query: async (_, values) => {
        written.push(...(values ?? []));
        return { rows: [] };
      },
      transaction: (work) => work(database),
    };
    const entries: readonly Entry[] = batch.rows.map(({ seq, envelope }) => ({ seq, ...envelope }));
    await project?.(database, entries);
    const committed = await this.#inner.commit(batch);
    if (committed.outcome === 'committed') this.projected.push(...written);
    return committed;
  }

  async #read<T>(read: () => Promise<T>): Promise<T> {
    if (this.failingReads > 0) {
      this.failingReads -= 1;
      throw new Error('the connection was lost');
    }
    return read();
  }
}
