import { hostname } from 'node:os';
import { type AsOf, asOf, type Fact } from './as-of/as-of.ts';
import type { Draft } from './entry/draft.ts';
import type { Entry, Instant } from './entry/entry.ts';
import type { Sha256 } from './merkle/sha256.ts';
import { sha256 as nodeSha256 } from './node/sha256.ts';
import { type Signer, signNote } from './note/signer.ts';
import { admitDrafts, type Sealer } from './sequencer/admit.ts';
import type { Appended } from './sequencer/answer.ts';
import { Sequencer, type Sequencing } from './sequencer/sequencer.ts';
import { joinProjections } from './store/projections.ts';
import type { Head, Store, Stored } from './store/store.ts';

/** What a ledger is opened with. */
export interface LedgerOptions {
  readonly store: Store;
  /** Signs every checkpoint. Several sign while a log changes its key. */
  readonly signer: Signer | readonly Signer[];
  /** The log's name in its checkpoints, as verifiers are told it; the first signer's name if left out. */
  readonly origin?: string;
  readonly clock: () => Date;
  /** Who writes, as another who takes the log over will be told; host and process if left out. */
  readonly holder?: string;
  /**
   * `one`, unless said otherwise: who opens the log takes over the writing of it, and a writer before is fenced off.
   * `several`: processes that write side by side to one log on a server; each must sign with the same keys.
   */
  readonly writers?: 'one' | 'several';
  readonly sha256?: Sha256;
  /** Needed for drafts with sealed parts. */
  readonly sealer?: Sealer;
  /** Waits before a store that failed is asked again; `tries` counts from 1. Twice as long each time, from 50 ms. */
  readonly pause?: (tries: number) => Promise<void>;
}

/** The record: append to it, and read it. */
export interface Ledger {
  /**
   * Appends drafts side by side, all or none, and resolves once the store has committed them. Rejects when the
   * store cannot say whether it has (`UnknownOutcome`: append again under the same keys) and when the log disagrees
   * with itself (`IntegrityFault`).
   */
  append(drafts: Draft | readonly Draft[]): Promise<Appended>;
  /** How far the log has come, with its signed checkpoint. */
  head(): Promise<Head>;
  findEntry(seq: number): Promise<Stored | undefined>;
  /** Entries `from` (inclusive) to `to` (exclusive), in order; what is not there yet is left out. */
  entries(from: number, to: number): Promise<readonly Stored[]>;
  /** What was so in a matter by one instant, as known by another: see `asOf`. Without either: as it stands. */
  matter(id: string, when?: AsOf): Promise<readonly Fact[]>;
  /** The entries of a matter, in order: all, or those recorded by an instant. */
  entriesOf(matter: string, recordedBy?: Instant): Promise<readonly Entry[]>;
  /** Writes what is waiting, then closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the log in a store, and takes over the writing of it: a ledger opened on it earlier is fenced off, unless
 * both were opened for `several` writers.
 *
 * @example
 * const { skey, vkey } = generateKeyPair('example.org/record');
 * const ledger = await openLedger({
 *   store: new MemoryStore(),
 *   signer: parseSigner(skey),
 *   clock: () => new Date(),
 * });
 * const appended = await ledger.append({
 *   matter: 'matter_review-1',
 *   kind: 'ReviewDone',
 *   actor: 'office_panel-chair',
 *   happenedAt: '2022-04-11T00:00:00.000Z',
 *   body: { after: '12 months' },
 *   key: 'c0a8',
 * });
 * if (appended.ok) console.log(appended.stored[0]?.entry.seq);
 * else console.error(appended.refusal.message);
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { store, clock, sealer, pause = backOff, sha256 = nodeSha256 } = options;
  const sequencer = await Sequencer.open(
    {
      store,
      clock,
      sealer,
      pause,
      sha256,
      ...signWith(options),
      project: joinProjections(store.projections),
    },
    {
      holder: options.holder ?? `${hostname()}:${process.pid}`,
      joins: options.writers === 'several',
    },
  );
  return makeLedger(sequencer, options);
}

function makeLedger(sequencer: Sequencer, { store, sealer }: LedgerOptions): Ledger {
  return {
    append: async (drafts) => {
      const admitted = admitDrafts(isList(drafts) ? drafts : [drafts], sealer);
      const admission = 'sealing' in admitted ? await admitted.sealing : admitted;
      return 'refusal' in admission
        ? { ok: false, refusal: admission.refusal }
        : sequencer.append(admission.call);
    },
    head: async () => {
      const head = await store.head();
      if (head === null) throw new Error(`the ${store.name} store has lost its head`);
      return head;
    },
    findEntry: async (seq) => (await store.entries(seq, seq + 1))[0],
    entries: (from, to) => store.entries(from, to),
    matter: async (id, when = {}) => asOf(await store.ofMatter(id, when.recordedBy), when),
    entriesOf: (matter, recordedBy) => store.ofMatter(matter, recordedBy),
    close: async () => {
      await sequencer.close();
      await store.close();
    },
  };
}

function signWith({ signer, origin }: LedgerOptions): Pick<Sequencing, 'origin' | 'sign'> {
  const signers = isList(signer) ? signer : [signer];
  const name = origin ?? signers[0]?.key.name;
  if (name === undefined)
    throw new Error("couldn't open the ledger: nobody was named to sign its checkpoints");
  return { origin: name, sign: (text) => signNote(text, signers) };
}

function backOff(tries: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 25 * 2 ** tries);
  });
}

/** `Array.isArray`, for lists that may only be read. */
function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
