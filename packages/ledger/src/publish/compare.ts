import { isSameHash } from '../merkle/hash.ts';
import { parseCheckpoint } from '../note/checkpoint.ts';
import { parseNote } from '../note/note.ts';
import { hashOfRange, type Tree } from '../proof/tree.ts';
import { IntegrityFault } from '../store/integrity-fault.ts';
import { tileWidth } from '../tile/hashes.ts';
import { formatTilePath } from '../tile/path.ts';
import type { PublishedFolder } from './folder.ts';
import type { PublishedStore } from './published-store.ts';

interface Sides {
  readonly tree: Tree;
  readonly store: PublishedStore;
  readonly folder: PublishedFolder;
}

/** The size that the folder has got to: 0 for none. The checkpoint to be published has to go on from there. */
export async function checkPublished(sides: Sides, next: string): Promise<number> {
  const { tree, folder } = sides;
  const { origin, size: to, root: nextRoot } = parseCheckpoint(parseNote(next).text);
  if (to > tree.size || !isSameHash(nextRoot, await hashOfRange(tree, { start: 0, end: to }))) {
    throw new IntegrityFault(`The checkpoint of ${to} entries is not one of the store’s log.`);
  }
  const bytes = await folder.find('checkpoint');
  if (!bytes) return 0;
  const published = parseCheckpoint(parseNote(new TextDecoder().decode(bytes)).text);
  if (published.origin !== origin) {
    throw new IntegrityFault(`The folder holds the log ${published.origin}, the store ${origin}.`);
  }
  const { size } = published;
  if (size <= tree.size) {
    const root = await hashOfRange(tree, { start: 0, end: size });
    if (!isSameHash(root, published.root)) throw await partingOf(sides, size);
  }
  if (size > to) {
    const entry = (await findParting(sides, Math.min(size, tree.size))) ?? tree.size;
    throw new IntegrityFault(
      `The folder is ahead: ${size} entries are published and ${to} are to be; they part at entry ${entry}.`,
    );
  }
  return size;
}

async function partingOf(sides: Sides, size: number): Promise<IntegrityFault> {
  const entry = await findParting(sides, size);
  return new IntegrityFault(
    entry === null
      ? `The published checkpoint of ${size} entries has another root than the store, though every published hash agrees with it: the checkpoint is wrong.`
      : `The published log and the store part at entry ${entry}: they hold different entries there.`,
  );
}

/** The first of `size` entries whose published hash is not the store’s. */
async function findParting({ store, folder }: Sides, size: number): Promise<number | null> {
  for (let start = 0; start < size; start += tileWidth) {
    const width = Math.min(tileWidth, size - start);
    const tile = { level: 0, index: start / tileWidth, width };
    const published =
      (await folder.find(formatTilePath(tile))) ??
      (await folder.find(formatTilePath({ ...tile, width: tileWidth })));
    const held = await store.leafHashes(start, start + width);
    const at = published ? firstDifference(published, held) : 0;
    if (at < held.length) return start + Math.floor(at / 32);
  }
  return null;
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at += 1;
  return at;
}
