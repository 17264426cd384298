import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConsistent } from '../src/merkle/consistency.ts';
import { emptyFrontier, growFrontier, rootOf } from '../src/merkle/frontier.ts';
import { hashLeaf } from '../src/merkle/hash.ts';
import { isIncluded } from '../src/merkle/inclusion.ts';
import { rootOfHashes } from '../src/merkle/root.ts';
import { sha256 } from '../src/node/sha256.ts';
import { proveConsistency, proveInclusion } from '../src/proof/prove.ts';
import { formatTlogProof, parseTlogProof } from '../src/proof/tlog-proof.ts';
import { hashOfRange, treeOf } from '../src/proof/tree.ts';
import { type Growing, growTree, loadEdge } from '../src/tile/edge.ts';
import { joinHashes } from '../src/tile/hashes.ts';

// RFC 6962 §2.1 as it is written down there: recursion over lists of leaves, nothing shared with the code under test.
const naive = {
  split: (n: number) => 2 ** Math.ceil(Math.log2(n) - 1),
  root(leaves: readonly Uint8Array[]): Uint8Array {
    const [first] = leaves;
    if (!first) return sha256();
    if (leaves.length === 1) return sha256(Uint8Array.of(0), first);
    const k = naive.split(leaves.length);
    return sha256(Uint8Array.of(1), naive.root(leaves.slice(0, k)), naive.root(leaves.slice(k)));
  },
  path(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
    if (leaves.length === 1) return [];
    const k = naive.split(leaves.length);
    const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
    return m < k
      ? [...naive.path(m, left), naive.root(right)]
      : [...naive.path(m - k, right), naive.root(left)];
  },
  subproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
    if (m === leaves.length) return whole ? [] : [naive.root(leaves)];
    const k = naive.split(leaves.length);
    const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
    return m <= k
      ? [...naive.subproof(m, left, whole), naive.root(right)]
      : [...naive.subproof(m - k, right, false), naive.root(left)];
  },
};

const leavesOf = (n: number) => Array.from({ length: n }, (_, i) => Uint8Array.of(i & 255, i >> 8));
const hashesOf = (n: number) => leavesOf(n).map((leaf) => hashLeaf(sha256, leaf));

const emptyTree: Growing = { frontier: emptyFrontier, edge: [] };

/** A tree as a store holds it: leaf hashes and full tiles. */
function storeOf(n: number) {
  const hashes = hashesOf(n);
  const { tiles } = growTree(sha256, emptyTree, hashes);
  return {
    leafHashes: async (from: number, to: number) => joinHashes(hashes.slice(from, to)),
    tile: async (level: number, index: number) =>
      tiles.find((tile) => tile.level === level && tile.index === index)?.bytes ?? null,
  };
}

const runs = Number(process.env['CANDOUR_RUNS'] ?? 30);
const big = 66_000;
const bigTree = treeOf(sha256, storeOf(big), big);

describe('a Merkle tree', () => {
  it('has the root of RFC 6962 however it is reckoned', () => {
    for (const n of [0, 1, 2, 3, 5, 8, 31, 255, 256, 257, 300]) {
      const root = naive.root(leavesOf(n));
      const hashes = hashesOf(n);
      expect(rootOf(sha256, growFrontier(sha256, emptyFrontier, hashes))).toEqual(root);
      expect(rootOfHashes(sha256, joinHashes(hashes)).slice()).toEqual(root);
    }
  });

  it('is the same however the appends were cut into batches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), async (batches) => {
        let [tree, size] = [emptyTree, 0];
        const all = hashesOf(batches.reduce((a, b) => a + b, 0));
        const tiles = [];
        for (const batch of batches) {
          const hashes = all.slice(size, size + batch);
          const grown = growTree(sha256, tree, hashes);
          tree = grown;
          tiles.push(...grown.tiles);
          size += batch;
        }
        expect(tree.frontier).toEqual(growFrontier(sha256, emptyFrontier, all));
        expect(tiles).toEqual(growTree(sha256, emptyTree, all).tiles);
        const loaded = await loadEdge(sha256, size, storeOf(size));
        expect(loaded.map(joinHashes)).toEqual(tree.edge.map(joinHashes));
      }),
      { numRuns: runs },
    );
  });
});

describe('proofs of random trees', () => {
  const sizes = fc.integer({ min: 1, max: 700 });

  it('of inclusion are those of a naive implementation, and verify', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (size, pick) => {
        const index = pick % size;
        const proof = await proveInclusion(bigTree, index, size);
        const leaves = leavesOf(size);
        expect(proof.map((hash) => hash.slice())).toEqual(naive.path(index, leaves));
        const [root, leafHash] = [naive.root(leaves), hashLeaf(sha256, leaves[index] ?? new Uint8Array())];
        expect(isIncluded(sha256, { index, size, proof, root, leafHash })).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('of consistency are those of a naive implementation, and verify', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (newSize, pick) => {
        const oldSize = 1 + (pick % newSize);
        const proof = await proveConsistency(bigTree, oldSize, newSize);
        const leaves = leavesOf(newSize);
        const expected = naive.subproof(oldSize, leaves, true);
        expect(proof.map((hash) => hash.slice())).toEqual(expected);
        const [oldRoot, newRoot] = [naive.root(leaves.slice(0, oldSize)), naive.root(leaves)];
        expect(isConsistent(sha256, { oldSize, newSize, oldRoot, newRoot, proof })).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('hold across the third level of tiles, and fail when any hash is changed', async () => {
    const root = await hashOfRange(bigTree, { start: 0, end: big });
    const [leafHash] = [hashLeaf(sha256, leavesOf(big)[65_999] ?? new Uint8Array())];
    const proof = await proveInclusion(bigTree, 65_999, big);
    const claim = { index: 65_999, size: big, leafHash, root };
    expect(isIncluded(sha256, { ...claim, proof })).toBe(true);
    for (const [i, hash] of proof.entries()) {
      const changed = proof.with(i, sha256(hash));
      expect(isIncluded(sha256, { ...claim, proof: changed })).toBe(false);
    }
    const oldRoot = await hashOfRange(bigTree, { start: 0, end: 65_537 });
    const steps = await proveConsistency(bigTree, 65_537, big);
    const between = { oldSize: 65_537, newSize: big, oldRoot, newRoot: root };
    expect(isConsistent(sha256, { ...between, proof: steps })).toBe(true);
    for (const [i, hash] of steps.entries()) {
      expect(isConsistent(sha256, { ...between, proof: steps.with(i, sha256(hash)) })).toBe(false);
    }
  });

  it('are asked for only where there is something to prove', async () => {
    await expect(proveInclusion(bigTree, 5, 5)).rejects.toThrow('entry 5 is not among the first 5');
    await expect(proveConsistency(bigTree, 6, 5)).rejects.toThrow('no proof from 6 to 5');
    await expect(proveInclusion(bigTree, 5, big + 1)).rejects.toThrow(RangeError);
  });
});

describe('a proof in text (tlog-proof)', () => {
  it('is read as it was written, and bytes for the application are passed over', async () => {
    const written = {
      index: 3,
      proof: [sha256(), sha256(sha256())],
      checkpoint: 'o\n0\nAA==\n\n— a AAAAAAA=\n',
    };
    const text = formatTlogProof(written);
    expect(parseTlogProof(text)).toEqual({
      ...written,
      proof: written.proof,
    });
    const extra = text.replace('\nindex', '\nextra AAAA\nindex');
    expect(parseTlogProof(extra).index).toBe(3);
    expect(() => parseTlogProof(text.replace('index 3', 'index 03'))).toThrow('index of its entry');
    expect(() => parseTlogProof('')).toThrow('begins with the line');
  });
});
