import type { Envelope } from '../entry/entry.ts';
import { parseEnvelope } from '../entry/parse.ts';
import { rootOf } from '../merkle/frontier.ts';
import { hashLeaf, isSameHash } from '../merkle/hash.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { parseCheckpoint } from '../note/checkpoint.ts';
import { parseNote } from '../note/note.ts';
import type { Tree } from '../sequencer/build.ts';
import { IntegrityFault } from '../store/integrity-fault.ts';
import { joinProjections } from '../store/projections.ts';
import type { Head, Row, SealedPart, Store, Tile } from '../store/store.ts';
import { growTree } from '../tile/edge.ts';

/** An entry as another store had it, with what stands beside its leaf. */
export interface RestoredEntry {
  readonly leaf: Uint8Array;
  readonly key: string | null;
  readonly parts: readonly SealedPart[];
}

export interface Restoration {
  /** Empty: it never held a log. */
  readonly store: Store;
  /** The signed checkpoint that the log will have, byte for byte. */
  readonly checkpoint: string;
  readonly sha256: Sha256;
}

/** Entries of one transaction. */
const batchSize = 256;

/** What an unfinished log has in place of a checkpoint: no ledger opens on it. */
const underWay = 'This log is being restored, and is not whole.\n';

/**
 * Puts a log into an empty store as it was in another: the same leaves, keys, sealed parts and checkpoint, with the
 * store's projections run over them. The checkpoint is written with the last batch, and only if the entries make up
 * its root; a store that was left before cannot be opened as a log. The store has to be restored anew then.
 * @throws IntegrityFault when a leaf is no entry, or the entries are not those of the checkpoint
 */
export async function restoreLog(
  { store, checkpoint, sha256 }: Restoration,
  entries: AsyncIterable<RestoredEntry>,
): Promise<void> {
  const { size } = parseCheckpoint(parseNote(checkpoint).text);
  const empty: Head = {
    size: 0,
    frontier: [],
    checkpoint: size === 0 ? checkpoint : underWay,
    recordedAt: null,
  };
  if (!(await store.create(empty)))
    throw new Error(`couldn't restore a log: the ${store.name} store has one already`);
  const { epoch } = await store.lease('restore');
  const project = joinProjections(store.projections);
  let tree: Tree = { head: empty, edge: [] };
  for await (const batch of inBatches(entries)) {
    const rows = batch.map((entry, at) => rowOf(entry, { seq: tree.head.size + at, sha256 }));
    const grown = growHead(tree, rows, { checkpoint, size, sha256 });
    const expectedSize = tree.head.size;
    const committed = await store.commit(
      { epoch, expectedSize, rows, tiles: grown.tiles, head: grown.head },
      project,
    );
    if (committed.outcome !== 'committed')
      throw new Error(
        `couldn't restore entries from ${expectedSize}: the ${store.name} store says ${committed.outcome}`,
      );
    tree = grown;
  }
  if (tree.head.size < size)
    throw new IntegrityFault(`The checkpoint is of ${size} entries, and there are ${tree.head.size}.`);
}

function rowOf({ leaf, key, parts }: RestoredEntry, { seq, sha256 }: { seq: number; sha256: Sha256 }): Row {
  const parsed = parseEnvelope(leaf);
  if (!parsed.ok) throw new IntegrityFault(`Entry ${seq} is none: ${parsed.finding.message}`, seq);
  const envelope: Envelope = parsed.envelope;
  return { seq, envelope, leaf, hash: hashLeaf(sha256, leaf), key, parts };
}

function growHead(
  { head, edge }: Tree,
  rows: readonly Row[],
  { checkpoint, size, sha256 }: Omit<Restoration, 'store'> & { readonly size: number },
): Tree & { readonly tiles: readonly Tile[] } {
  const before = { frontier: { size: head.size, roots: head.frontier }, edge };
  const hashes = rows.map(({ hash }) => hash);
  const { frontier, edge: grown, tiles } = growTree(sha256, before, hashes);
  if (frontier.size > size)
    throw new IntegrityFault(`The checkpoint is of ${size} entries, and there are more than that.`);
  const isWhole = frontier.size === size;
  if (isWhole && !isSameHash(rootOf(sha256, frontier), parseCheckpoint(parseNote(checkpoint).text).root))
    throw new IntegrityFault(`The ${size} entries are not those that the checkpoint was signed for.`);
  const recordedAt = rows.at(-1)?.envelope.recordedAt ?? head.recordedAt;
  const note = isWhole ? checkpoint : underWay;
  return {
    head: { size: frontier.size, frontier: frontier.roots, checkpoint: note, recordedAt },
    edge: grown,
    tiles,
  };
}

async function* inBatches(entries: AsyncIterable<RestoredEntry>): AsyncGenerator<readonly RestoredEntry[]> {
  let batch: RestoredEntry[] = [];
  for await (const entry of entries) {
    batch.push(entry);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
