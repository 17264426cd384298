import { completeEnvelope, printLeaf } from '../entry/leaf.ts';
import { rootOf } from '../merkle/frontier.ts';
import { hashLeaf } from '../merkle/hash.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { formatCheckpoint } from '../note/checkpoint.ts';
import type { Batch, Head, Row } from '../store/store.ts';
import { type Edge, growTree } from '../tile/edge.ts';
import type { PlannedRow } from './board.ts';

/** The tree as the sequencer carries it from batch to batch. */
export interface Tree {
  readonly head: Head;
  readonly edge: Edge;
}

export interface Tools {
  readonly sha256: Sha256;
  /** The log's name, as its checkpoints give it. */
  readonly origin: string;
  /** Signs a checkpoint's text: answers with the note. */
  readonly sign: (text: string) => string;
}

/** A plan's rows as the batch to commit, and the tree after it. Pure, given the tools. */
export function buildBatch(
  tree: Tree,
  { rows: planned, epoch }: { readonly rows: readonly PlannedRow[]; readonly epoch: number },
  { sha256, origin, sign }: Tools,
): { readonly batch: Batch; readonly tree: Tree } {
  const rows = planned.map((row) => buildRow(row, sha256));
  const hashes = rows.map(({ hash }) => hash);
  const { size: expectedSize, frontier: roots } = tree.head;
  const before = { frontier: { size: expectedSize, roots }, edge: tree.edge };
  const { frontier, edge, tiles } = growTree(sha256, before, hashes);
  const { size } = frontier;
  const head: Head = {
    size,
    frontier: frontier.roots,
    checkpoint: sign(formatCheckpoint({ origin, size, root: rootOf(sha256, frontier) })),
    recordedAt: planned.at(-1)?.recordedAt ?? tree.head.recordedAt,
  };
  return { batch: { epoch, expectedSize, rows, tiles, head }, tree: { head, edge } };
}

function buildRow({ seq, prepared, recordedAt, parts }: PlannedRow, sha256: Sha256): Row {
  const leaf = encodeUtf8(printLeaf(prepared, recordedAt));
  const envelope = completeEnvelope(prepared, recordedAt);
  return { seq, envelope, leaf, hash: hashLeaf(sha256, leaf), key: prepared.draft.key ?? null, parts };
}

/** In less than half of TextEncoder's time, whose arrays lie outside the heap one by one. */
function encodeUtf8(text: string): Uint8Array {
  const { buffer, byteOffset, length } = Buffer.from(text);
  return new Uint8Array(buffer, byteOffset, length);
}
