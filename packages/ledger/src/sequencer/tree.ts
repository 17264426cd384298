import { emptyFrontier, type Frontier, growFrontier, rootOf } from '../merkle/frontier.ts';
import { isSameHash } from '../merkle/hash.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { formatCheckpoint } from '../note/checkpoint.ts';
import { IntegrityFault } from '../store/integrity-fault.ts';
import type { Head, Store } from '../store/store.ts';
import { loadEdge } from '../tile/edge.ts';
import { listHashes } from '../tile/hashes.ts';
import type { Tools, Tree } from './build.ts';

/**
 * The tree of the log in a store, which is created with a first signed head if there is none. That the head, the
 * tiles and the last leaf hashes agree is seen at once; that every entry is what was hashed is for `verify` to see.
 * @throws IntegrityFault
 */
export async function openTree(store: Store, { sha256, origin, sign }: Tools): Promise<Tree> {
  const root = rootOf(sha256, { roots: [] });
  if ((await store.head()) === null) {
    const checkpoint = sign(formatCheckpoint({ origin, size: 0, root }));
    await store.create({ size: 0, frontier: [], checkpoint, recordedAt: null });
  }
  const head = await store.head();
  if (head === null) throw new Error(`couldn't open the log: the ${store.name} store keeps no head`);
  const edge = await loadEdge(sha256, head.size, store);
  const roots = edge.toReversed().flatMap((hashes) => growFrontier(sha256, emptyFrontier, hashes).roots);
  if (!areSame(roots, head.frontier)) {
    throw new IntegrityFault(
      `the ${store.name} store's head of ${head.size} entries disagrees with its tiles and leaf hashes`,
    );
  }
  const text = formatCheckpoint({ origin, size: head.size, root: rootOf(sha256, { roots }) });
  if (!head.checkpoint.startsWith(`${text}\n`)) {
    throw new IntegrityFault(
      `the ${store.name} store's checkpoint is not that of ${origin} with its ${head.size} entries: it begins ${JSON.stringify(head.checkpoint.slice(0, 120))}`,
    );
  }
  return { head, edge };
}

/**
 * The tree as the store has it now, which must have grown out of the one we know. Every leaf hash that came since
 * is gone through: a store that lost or changed an entry cannot give a frontier that fits.
 * @throws IntegrityFault
 */
export async function followTree(store: Store, known: Head, sha256: Sha256): Promise<Tree> {
  const head = await store.head();
  const size = head?.size ?? 0;
  if (head === null || size < known.size) {
    throw new IntegrityFault(
      `the ${store.name} store has ${size} entries, and ${known.size} were committed to it: entries are missing`,
    );
  }
  let grown: Frontier = { size: known.size, roots: known.frontier };
  const step = 65_536;
  for (let from = known.size; from < size; from += step) {
    const hashes = await store.leafHashes(from, Math.min(from + step, size));
    grown = growFrontier(sha256, grown, listHashes(hashes));
  }
  if (!areSame(grown.roots, head.frontier)) {
    throw new IntegrityFault(
      `the ${store.name} store's head of ${size} entries does not follow from the ${known.size} entries known here: the log was rewritten, or its head is wrong`,
    );
  }
  return { head, edge: await loadEdge(sha256, size, store) };
}

function areSame(a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean {
  return a.length === b.length && a.every((hash, at) => isSameHash(hash, b[at] as Uint8Array));
}
