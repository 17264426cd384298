import { createHash } from 'node:crypto';

// RFC 6962 §2.1 straight from its text, and nothing from src: the vectors are not to agree with our mistakes.
type Leaves = readonly Uint8Array[];

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The largest power of two smaller than n. */
const split = (n: number) => 2 ** Math.ceil(Math.log2(n) - 1);

const parts = (leaves: Leaves): readonly [Leaves, Leaves, number] => {
  const k = split(leaves.length);
  return [leaves.slice(0, k), leaves.slice(k), k];
};

export function root(leaves: Leaves): Uint8Array {
  const [first] = leaves;
  if (!first) return sha256();
  if (leaves.length === 1) return sha256(Uint8Array.of(0), first);
  const [left, right] = parts(leaves);
  return sha256(Uint8Array.of(1), root(left), root(right));
}

function path(m: number, leaves: Leaves): readonly Uint8Array[] {
  if (leaves.length === 1) return [];
  const [left, right, k] = parts(leaves);
  return m < k ? [...path(m, left), root(right)] : [...path(m - k, right), root(left)];
}

function subproof(m: number, leaves: Leaves, isWhole: boolean): readonly Uint8Array[] {
  if (m === leaves.length) return isWhole ? [] : [root(leaves)];
  const [left, right, k] = parts(leaves);
  return m <= k
    ? [...subproof(m, left, isWhole), root(right)]
    : [...subproof(m - k, right, false), root(left)];
}

/** Leaf i of every tree is the decimal digits of i. */
const leavesOf = (n: number): Leaves =>
  Array.from({ length: n }, (_, i) => new TextEncoder().encode(String(i)));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const sizes = [0, 1, 2, 3, 4, 5, 7, 8, 9, 255, 256, 257, 1000];
const inclusions = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [6, 7],
  [0, 8],
  [5, 8],
  [255, 256],
  [256, 257],
  [517, 1000],
  [999, 1000],
] as const;
const consistencies = [
  [0, 5],
  [1, 1],
  [1, 2],
  [2, 3],
  [3, 7],
  [4, 7],
  [4, 8],
  [6, 8],
  [255, 257],
  [256, 257],
  [256, 1000],
  [517, 1000],
] as const;

export function buildTree(): object {
  return {
    leaf: 'leaf i is the decimal digits of i, in ASCII',
    roots: sizes.map((size) => ({ size, root: base64(root(leavesOf(size))) })),
    inclusion: inclusions.map(([index, size]) => ({
      index,
      size,
      proof: path(index, leavesOf(size)).map(base64),
    })),
    consistency: consistencies.map(([from, to]) => ({
      from,
      to,
      proof: from === 0 ? [] : subproof(from, leavesOf(to), true).map(base64),
    })),
  };
}
