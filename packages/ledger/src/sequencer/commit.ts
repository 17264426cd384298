import { isSameHash } from '../merkle/hash.ts';
import type { Batch, Committed, Project, Store } from '../store/store.ts';
import { listHashes } from '../tile/hashes.ts';

export type Sent = Committed | { readonly outcome: 'projection-refused'; readonly cause: unknown };

/** Nobody can say whether a batch was committed, because the store does not answer. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
}

export interface Sending {
  readonly store: Store;
  readonly project: Project | undefined;
  /** Waits before the next try, the first being 1. */
  readonly pause: (tries: number) => Promise<void>;
}

const maxTries = 6;

/**
 * Commits a batch and does not come back before its fate is known. A store that fails may still have committed,
 * or be about to: the very same batch is sent again, and wherever that is not accepted the rows themselves are
 * read, for only they tell whether the first try went through.
 * @throws UnknownOutcome when the store stays away
 */
export async function sendBatch(batch: Batch, sending: Sending): Promise<Sent> {
  let cause: unknown;
  for (let tries = 1; tries <= maxTries; tries++) {
    try {
      const sent = await sendOnce(batch, sending);
      const isSettled = sent.outcome === 'committed' || sent.outcome === 'projection-refused' || tries === 1;
      return isSettled || !(await isCommitted(batch, sending.store)) ? sent : { outcome: 'committed' };
    } catch (fault) {
      cause = fault;
      await sending.pause(tries);
    }
  }
  const from = batch.expectedSize;
  throw new UnknownOutcome(
    `couldn't learn whether entries ${from} to ${from + batch.rows.length - 1} were committed; append them again under the same keys`,
    { cause },
  );
}

async function sendOnce(batch: Batch, { store, project }: Sending): Promise<Sent> {
  if (project === undefined) return store.commit(batch);
  let refusal: { readonly cause: unknown } | undefined;
  const watched: Project = async (database, entries) => {
    try {
      await project(database, entries);
    } catch (cause) {
      refusal = { cause };
      throw cause;
    }
  };
  try {
    return await store.commit(batch, watched);
  } catch (fault) {
    // The projection threw inside the transaction, so the transaction was undone: that much is known.
    if (refusal) return { outcome: 'projection-refused', cause: refusal.cause };
    throw fault;
  }
}

/** Whether the log holds these very rows where the batch would have put them. */
async function isCommitted({ expectedSize, rows }: Batch, store: Store): Promise<boolean> {
  const hashes = listHashes(await store.leafHashes(expectedSize, expectedSize + rows.length));
  return (
    hashes.length === rows.length && rows.every(({ hash }, at) => isSameHash(hash, hashes[at] as Uint8Array))
  );
}
