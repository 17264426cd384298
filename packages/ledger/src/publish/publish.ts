import { isSameHash } from '../merkle/hash.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { parseCheckpoint } from '../note/checkpoint.ts';
import { parseNote } from '../note/note.ts';
import { treeOf } from '../proof/tree.ts';
import { IntegrityFault } from '../store/integrity-fault.ts';
import { encodeBundle } from '../tile/bundle.ts';
import { tileWidth } from '../tile/hashes.ts';
import { formatTilePath, type TilePath } from '../tile/path.ts';
import { checkPublished } from './compare.ts';
import { PublishedFolder } from './folder.ts';
import { listNewTiles, listReplaced } from './plan.ts';
import type { PublishedStore } from './published-store.ts';

export interface Publication {
  readonly sha256: Sha256;
  readonly store: PublishedStore;
  readonly folder: string;
  /** The checkpoint with witnesses’ lines, if they were asked: of the head’s size, or of an earlier one. */
  readonly checkpoint?: string;
}

/** How many files are written at once: syncing one waits on the disk, not on us. */
const together = 16;

/**
 * Writes what the folder lacks of the log, the checkpoint last: whoever reads a checkpoint finds all it speaks of.
 * A file that is there is never written over but the checkpoint. One publisher a folder at a time.
 * @throws IntegrityFault when the folder and the store are not the same log
 */
export async function publishLog(
  publication: Publication,
): Promise<{ readonly from: number; readonly to: number; readonly files: number }> {
  const { sha256, store } = publication;
  const head = await store.head();
  if (!head) throw new Error('couldn’t publish: the store holds no log yet');
  const checkpoint = publication.checkpoint ?? head.checkpoint;
  const { size: to } = parseCheckpoint(parseNote(checkpoint).text);
  const folder = new PublishedFolder(publication.folder);
  const tree = treeOf(sha256, store, head.size);
  const from = await checkPublished({ tree, store, folder }, checkpoint);
  const grown = treeOf(sha256, store, to);
  const bytesOf = (tile: TilePath) =>
    tile.level === 'entries' ? bundleOf(store, tile) : grown.tile(tile.level, tile.index);
  let files = 0;
  for (const batch of batchesOf(listNewTiles(from, to), together)) {
    const wrote = await Promise.all(batch.map(async (tile) => place(folder, tile, await bytesOf(tile))));
    files += wrote.filter(Boolean).length;
  }
  await folder.settle();
  await folder.write('checkpoint', new TextEncoder().encode(checkpoint));
  await folder.settle();
  for (const path of listReplaced(from, to)) await folder.remove(path);
  return { from, to, files: files + 1 };
}

/** False when the file was there already, left by a publication that was stopped before its checkpoint. */
async function place(folder: PublishedFolder, tile: TilePath, bytes: Uint8Array): Promise<boolean> {
  const path = formatTilePath(tile);
  const there = await folder.find(path);
  if (!there) {
    await folder.write(path, bytes);
    return true;
  }
  if (isSameHash(there, bytes)) {
    folder.rely(path);
    return false;
  }
  const entry = tile.index * tileWidth * (tile.level === 'entries' ? 1 : tileWidth ** tile.level);
  throw new IntegrityFault(
    `${path} is published with other bytes than the store has for it: they part at entry ${entry} or after.`,
  );
}

/** The leaves of a tile of entries, as they are published. */
export async function bundleOf(store: PublishedStore, { index, width }: TilePath): Promise<Uint8Array> {
  const start = index * tileWidth;
  const entries = await store.entries(start, start + width);
  if (entries.length !== width)
    throw new Error(`the store gave ${entries.length} entries from ${start}, not ${width}`);
  return encodeBundle(entries.map(({ leaf }) => leaf));
}

function* batchesOf<T>(all: Iterable<T>, size: number): Iterable<readonly T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
