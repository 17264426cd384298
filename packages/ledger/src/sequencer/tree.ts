import { growFrontier, rootOf } from '../merkle/frontier.ts';
import { isSameHash } from '../merkle/hash.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { IntegrityFault } from '../store/integrity-fault.ts';
import type { Head, Store } from '../store/store.ts';
import { loadEdge } from '../tile/edge.ts';
import { listHashes } from '../tile/hashes.ts';
import type { SignCheckpoint, Tree } from './build.ts';

/** The tree of the log in a store, which is created with a first signed head if there is none. */
export async function openTree(
  store: Store,
  { sha256, sign }: { readonly sha256: Sha256; readonly sign: SignCheckpoint },
): Promise<Tree> {
  if ((await store.head()) === null) {
    const checkpoint = sign(0, rootOf(sha256, { roots: [] }));
    await store.create({ size: 0, frontier: [], checkpoint, recordedAt: null });
  }
  const head = await store.head();
  if (head === null) throw new Error(`couldn't open the log: the ${store.name} store keeps no head`);
  return { head, edge: await loadEdge(sha256, head.size, store) };
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
  let grown = { size: known.size, roots: known.frontier };
  const step = 65_536;
  for (let from = known.size; from < size; from += step) {
    const hashes = await store.leafHashes(from, Math.min(from + step, size));
    grown = { ...growFrontier(sha256, grown, listHashes(hashes)) };
  }
  const isSame =
    grown.roots.length === head.frontier.length &&
    grown.roots.every((root, at) => isSameHash(root, head.frontier[at] as Uint8Array));
  if (!isSame) {
    throw new IntegrityFault(
      `the ${store.name} store's head of ${size} entries does not follow from the ${known.size} entries known here: the log was rewritten, or its head is wrong`,
    );
  }
  return { head, edge: await loadEdge(sha256, size, store) };
}
