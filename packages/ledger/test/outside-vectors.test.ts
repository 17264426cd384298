import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isConsistent, isSubtreeConsistent } from '../src/merkle/consistency.ts';
import { isIncluded, isIncludedInSubtree } from '../src/merkle/inclusion.ts';
import { sha256 } from '../src/node/sha256.ts';

// The vectors of github.com/transparency-dev/merkle, written for its Go implementation.
const folder = join(
  process.env['CANDOUR_DATA'] ?? join(import.meta.dirname, '../../../../shared/data'),
  'ledger-vectors/testdata',
);

interface Vector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [field: string]: unknown;
}

const hash = (base64: unknown) => new Uint8Array(Buffer.from(String(base64 ?? ''), 'base64'));
const number = (value: unknown) => Number(value);

const judges: Readonly<Record<string, (vector: Vector, proof: Uint8Array[]) => boolean>> = {
  inclusion: ({ leafIdx, treeSize, root, leafHash }, proof) =>
    isIncluded(sha256, {
      index: number(leafIdx),
      size: number(treeSize),
      root: hash(root),
      leafHash: hash(leafHash),
      proof,
    }),
  subtreeinclusion: ({ leafIdx, start, end, root, leafHash }, proof) =>
    isIncludedInSubtree(sha256, {
      index: number(leafIdx),
      subtree: { start: number(start), end: number(end) },
      root: hash(root),
      leafHash: hash(leafHash),
      proof,
    }),
  consistency: ({ size1, size2, root1, root2 }, proof) =>
    isConsistent(sha256, {
      oldSize: number(size1),
      newSize: number(size2),
      oldRoot: hash(root1),
      newRoot: hash(root2),
      proof,
    }),
  subtreeconsistency: ({ start, end, size, root1, root2 }, proof) =>
    isSubtreeConsistent(sha256, {
      subtree: { start: number(start), end: number(end) },
      size: number(size),
      subtreeRoot: hash(root1),
      root: hash(root2),
      proof,
    }),
};

const vectors = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => ({ path, vector: JSON.parse(readFileSync(join(folder, path), 'utf8')) as Vector }))
  : [];
if (vectors.length === 0)
  process.stderr.write(`outside vectors are skipped: there is nothing at ${folder}\n`);

describe.skipIf(vectors.length === 0)('vectors written by others', () => {
  it('are all here', () => {
    expect(vectors).toHaveLength(518);
  });

  it.each(Object.keys(judges))('of %s come out as their writers say', (kind) => {
    const mine = vectors.filter(({ path }) => path.startsWith(`${kind}/`));
    const differ = mine.filter(({ vector }) => {
      const proof = (vector.proof ?? []).map(hash);
      return judges[kind]?.(vector, proof) === vector.wantErr;
    });
    expect(mine.length).toBeGreaterThan(90);
    expect(differ.map(({ path, vector }) => `${path}: ${vector.desc}`)).toEqual([]);
  });
});

// They mark every proof from size 0 as wrong, with roots that are not hashes. tlog-witness asks for an empty
// proof from size 0, and so it is accepted here, where the roots are hashes and the old one is that of no leaves.
describe('the empty tree', () => {
  const [empty, any] = [sha256(), sha256(Uint8Array.of(1))];
  const from0 = { oldSize: 0, newSize: 5, oldRoot: empty, newRoot: any, proof: [] };
  it('is the beginning of every tree, by an empty proof', () => {
    expect(isConsistent(sha256, from0)).toBe(true);
  });
  it('has one root only, and no proof that is not empty', () => {
    expect(isConsistent(sha256, { ...from0, oldRoot: any })).toBe(false);
    expect(isConsistent(sha256, { ...from0, proof: [any] })).toBe(false);
    expect(isConsistent(sha256, { ...from0, newSize: 0 })).toBe(false);
    expect(isConsistent(sha256, { ...from0, newSize: 0, newRoot: empty })).toBe(true);
  });
});
