import { emptyRoot, hashNode, isSameHash } from './hash.ts';
import { isSubtree, type Subtree } from './range.ts';
import type { Sha256 } from './sha256.ts';

/** That the tree of `newSize` leaves begins with the tree of `oldSize`. RFC 6962 §2.1.2. */
export interface Consistency {
  readonly oldSize: number;
  readonly newSize: number;
  readonly oldRoot: Uint8Array;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Size 0: every tree begins with the empty one, so its proof is empty, as C2SP tlog-witness asks (a witness has to
 * accept a log’s first checkpoint); the old root must be that of no leaves. Equal sizes: the proof is empty too.
 */
export function isConsistent(
  sha256: Sha256,
  { oldSize, newSize, oldRoot, newRoot, proof }: Consistency,
): boolean {
  if (oldSize === 0) {
    const empty = emptyRoot(sha256);
    const canBeNew = newSize === 0 ? isSameHash(newRoot, empty) : newRoot.length === empty.length;
    return proof.length === 0 && isSameHash(oldRoot, empty) && canBeNew;
  }
  return isSubtreeConsistent(sha256, {
    subtree: { start: 0, end: oldSize },
    subtreeRoot: oldRoot,
    size: newSize,
    root: newRoot,
    proof,
  });
}

/**
 * That the subtree with this root is part of the tree with that one: draft-ietf-plants-merkle-tree-certs, of which
 * a consistency proof is the case where the subtree starts at 0.
 */
export function isSubtreeConsistent(
  sha256: Sha256,
  claim: {
    readonly subtree: Subtree;
    readonly subtreeRoot: Uint8Array;
    readonly size: number;
    readonly root: Uint8Array;
    readonly proof: readonly Uint8Array[];
  },
): boolean {
  const { subtree, subtreeRoot, size, root, proof } = claim;
  const { start, end } = subtree;
  if (!(end <= size)) return false;
  if (start === end) return proof.length === 0 && isSameHash(subtreeRoot, emptyRoot(sha256));
  if (!isSubtree(subtree)) return false;
  const climb = new Climb(start, end - 1, size - 1);
  const known = climb.toKnownNode();
  const [seed, ...rest] = known ? [subtreeRoot, ...proof] : proof;
  if (!seed) return false;
  let [inner, outer] = [seed, seed];
  for (const hash of rest) {
    if (climb.isAtRoot || hash.length !== 32) return false;
    if (climb.isRightmost) {
      if (climb.isInside) inner = hashNode(sha256, hash, inner);
      outer = hashNode(sha256, hash, outer);
      climb.toRightChild();
    } else {
      outer = hashNode(sha256, outer, hash);
    }
    climb.up();
  }
  return climb.isAtRoot && isSameHash(inner, subtreeRoot) && isSameHash(outer, root);
}

/** The way up from a subtree’s right edge: its first and last node and the tree’s last, on the same row. */
class Climb {
  private first: number;
  private last: number;
  private end: number;
  constructor(first: number, last: number, end: number) {
    this.first = first;
    this.last = last;
    this.end = end;
  }
  get isAtRoot(): boolean {
    return this.end === 0;
  }
  /** The proof’s next hash lies to the left. */
  get isRightmost(): boolean {
    return this.last % 2 === 1 || this.last === this.end;
  }
  /** Still below the subtree’s own root. */
  get isInside(): boolean {
    return this.first < this.last;
  }
  up(): void {
    this.first = Math.floor(this.first / 2);
    this.last = Math.floor(this.last / 2);
    this.end = Math.floor(this.end / 2);
  }
  /** Up to the node that the proof starts from; true when that is the subtree’s root, which the proof leaves out. */
  toKnownNode(): boolean {
    const alongEdge = this.last === this.end;
    while (this.first !== this.last && (alongEdge || this.last % 2 === 1)) this.up();
    return this.first === this.last;
  }
  toRightChild(): void {
    while (this.last % 2 === 0 && this.last !== 0) this.up();
  }
}
