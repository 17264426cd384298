import type { Instant } from '../entry/entry.ts';
import type { Finding } from '../entry/refusal.ts';
import { IntegrityFault } from '../store/integrity-fault.ts';
import type { Batch, Lease, Project, Store } from '../store/store.ts';
import type { Sealer } from './admit.ts';
import { type Appended, answerCall } from './answer.ts';
import type { Call, Plan, Standing } from './board.ts';
import { buildBatch, type Tools, type Tree } from './build.ts';
import { sendBatch } from './commit.ts';
import { Learnt, planWith } from './learn.ts';
import { projectionRefused, sequencerFenced } from './refuse.ts';
import { followTree, openTree } from './tree.ts';

/** What a sequencer works with. */
export interface Sequencing extends Tools {
  readonly store: Store;
  readonly clock: () => Date;
  readonly project: Project | undefined;
  readonly sealer: Sealer | undefined;
  /** Waits before a store that failed is asked again; `tries` counts from 1. */
  readonly pause: (tries: number) => Promise<void>;
}

/** One append on its way. */
interface Waiting {
  readonly call: Call;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (fault: unknown) => void;
}

/** What became of the appends of one batch. */
interface Settled {
  readonly plan: Plan;
  readonly batch: Batch;
  readonly learnt: Learnt;
}

/** How a sequencer comes by the right to write. */
export interface Claim {
  readonly holder: string;
  /** Under the lease that stands, if there is one, with whoever else writes under it. */
  readonly joins: boolean;
}

/** Entries of one transaction: with more, the store idles while a batch is prepared, and whoever came first waits. */
const maxBatch = 256;
/** Matters whose last entry is kept in mind for guards. */
const maxHeads = 100_000;

/**
 * The one writer of a log. It takes appends from many, and writes them in the order they came: at once when it is
 * idle, and all that came meanwhile together when it is not. It answers only after the store has committed.
 */
export class Sequencer {
  readonly #sequencing: Sequencing;
  readonly #lease: Lease;
  readonly #heads = new Map<string, number | null>();
  readonly #queue: Waiting[] = [];
  readonly #answering = new Set<Promise<void>>();
  #tree: Tree;
  #running: Promise<void> | undefined;
  #fencedBy: Lease | undefined;
  #stoppedBy: IntegrityFault | undefined;
  #mustFollow: boolean = false;
  #isClosed: boolean = false;

  private constructor(sequencing: Sequencing, lease: Lease, tree: Tree) {
    this.#sequencing = sequencing;
    this.#lease = lease;
    this.#tree = tree;
  }

  /**
   * Takes the log over from whoever wrote it before: their next batch is fenced off. One that joins writes beside
   * them under their lease: each batch is for the size its writer has seen, so of two only one goes in, and the other
   * follows and tries again.
   */
  static async open(sequencing: Sequencing, { holder, joins }: Claim): Promise<Sequencer> {
    const { store, sha256 } = sequencing;
    const before = await openTree(store, sequencing);
    const lease = (joins ? await store.findLease() : null) ?? (await store.lease(holder));
    // Whoever held the lease may have written until we took it.
    return new Sequencer(sequencing, lease, await followTree(store, before.head, sha256));
  }

  append(call: Call): Promise<Appended> {
    if (this.#isClosed) return Promise.reject(new Error("couldn't append: the ledger is closed"));
    return new Promise((resolve, reject) => {
      this.#queue.push({ call, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Writes what is waiting and answers all, and takes nothing more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
    await Promise.all(this.#answering);
  }

  async #run(): Promise<void> {
    // Appends that were made in the same breath are all in the queue by then, and are written together.
    await null;
    while (this.#queue.length > 0) await this.#settle(takeBatch(this.#queue));
    this.#running = undefined;
  }

  async #settle(waiting: readonly Waiting[]): Promise<void> {
    try {
      await this.#write(waiting);
    } catch (fault) {
      this.#mustFollow = true;
      if (fault instanceof IntegrityFault) this.#stoppedBy = fault;
      rejectAll(waiting, fault);
    }
  }

  async #write(waiting: readonly Waiting[]): Promise<void> {
    if (this.#stoppedBy) throw this.#stoppedBy;
    const calls = waiting.map(({ call }) => call);
    const { store } = this.#sequencing;
    if (this.#mustFollow) await this.#follow();
    for (let learnt = new Learnt(this.#heads); ; ) {
      if (this.#fencedBy) return refuseAll(waiting, sequencerFenced(this.#fencedBy));
      const plan = await planWith(store, { calls, standing: this.#standing(), learnt });
      const { batch, tree } = buildBatch(
        this.#tree,
        { rows: plan.rows, epoch: this.#lease.epoch },
        this.#sequencing,
      );
      if (batch.rows.length === 0) return this.#answer(waiting, { plan, batch, learnt });
      const sent = await sendBatch(batch, this.#sequencing);
      switch (sent.outcome) {
        case 'committed':
          this.#accept(tree, batch);
          return this.#answerBehindNext(waiting, { plan, batch, learnt });
        case 'projection-refused':
          return this.#isolate(waiting, sent.cause);
        case 'fenced':
          this.#fencedBy = sent;
          break;
        case 'moved':
          await this.#follow();
          learnt = new Learnt(this.#heads);
          break;
        case 'key-taken':
          await learnt.lookUpKeys(
            store,
            batch.rows.flatMap(({ key }) => key ?? []),
          );
          break;
      }
    }
  }

  /** Time never goes back: while the clock is behind the last entry, its time is given again. */
  #standing(): Standing {
    const { size, recordedAt: last } = this.#tree.head;
    const now: Instant = this.#sequencing.clock().toISOString();
    return { size, last, now: last !== null && last > now ? last : now };
  }

  #accept(tree: Tree, { rows }: Batch): void {
    this.#tree = tree;
    if (this.#heads.size > maxHeads) this.#heads.clear();
    if (this.#heads.size === 0) return;
    for (const { seq, envelope } of rows) {
      if (this.#heads.has(envelope.matter)) this.#heads.set(envelope.matter, seq);
    }
  }

  /** Somebody else wrote, or we wrote and were not told: go on from what the store has, if it follows from ours. */
  async #follow(): Promise<void> {
    this.#heads.clear();
    this.#tree = await followTree(this.#sequencing.store, this.#tree.head, this.#sequencing.sha256);
    this.#mustFollow = false;
  }

  /** A projection that fails undoes its batch: each append is tried alone, so that only its own can refuse it. */
  async #isolate(waiting: readonly Waiting[], cause: unknown): Promise<void> {
    if (waiting.length === 1) return refuseAll(waiting, projectionRefused(cause));
    for (const one of waiting) await this.#settle([one]);
  }

  /** The next batch is on its way before these appends are answered: the store works while their callers go on. */
  #answerBehindNext(waiting: readonly Waiting[], settled: Settled): Promise<void> | undefined {
    if (this.#queue.length === 0) return this.#answer(waiting, settled);
    const answering = new Promise<void>((resolve) => {
      setImmediate(() => {
        this.#answer(waiting, settled)
          .catch((fault) => rejectAll(waiting, fault))
          .finally(resolve);
      });
    });
    this.#answering.add(answering);
    void answering.then(() => this.#answering.delete(answering));
    return undefined;
  }

  async #answer(waiting: readonly Waiting[], settled: Settled): Promise<void> {
    const { store, sealer } = this.#sequencing;
    for (const [at, { call, resolve, reject }] of waiting.entries()) {
      const answered = answerCall({ call, at, ...settled }, { store, sealer });
      if (answered instanceof Promise) await answered.then(resolve, reject);
      else resolve(answered);
    }
  }
}

/** The calls that came first, as many as fit one batch, and one at least. */
function takeBatch(queue: Waiting[]): Waiting[] {
  let entries = 0;
  const end = queue.findIndex(({ call }, at) => {
    entries += call.drafts.length;
    return at > 0 && entries > maxBatch;
  });
  return queue.splice(0, end === -1 ? queue.length : end);
}

function rejectAll(waiting: readonly Waiting[], fault: unknown): void {
  for (const { reject } of waiting) reject(fault);
}

function refuseAll(waiting: readonly Waiting[], finding: Finding): void {
  for (const { resolve } of waiting) resolve({ ok: false, refusal: { ...finding, at: 0 } });
}
