import { hashLeaf } from '../../merkle/hash.ts';
import type { Sha256 } from '../../merkle/sha256.ts';
import { lengthAt } from '../../tile/bundle.ts';

/** An entry as a bundle gives it. */
export interface Read {
  /** Null when its bytes are not there. */
  readonly leaf: Uint8Array | null;
  readonly hash: Uint8Array | null;
  /** What is wrong with how it lies in the file, though its bytes may be right. */
  readonly fault: 'length' | 'missing' | null;
}

/**
 * The entries of a bundle. `stated` are the hashes the tile has for them (null where it has none): with those,
 * reading finds its way again behind a broken length by looking for the next entry whose hash the tile holds.
 */
export function readBundle(
  sha256: Sha256,
  bytes: Uint8Array,
  stated: readonly (Uint8Array | null)[],
): { readonly entries: readonly Read[]; readonly excess: number } {
  const reader = new Reader(sha256, bytes, stated);
  const entries: Read[] = [];
  while (entries.length < stated.length) entries.push(...reader.next(entries.length));
  return { entries, excess: bytes.length - reader.at };
}

/** The entries of a bundle, if each has the hash that the full tile states and nothing follows; else null. */
export function listLeaves(
  sha256: Sha256,
  bytes: Uint8Array,
  tile: Uint8Array,
): readonly Uint8Array[] | null {
  const leaves: Uint8Array[] = [];
  let at = 0;
  for (let stated = 0; stated < tile.length; stated += 32) {
    const end = at + 2 + lengthAt(bytes, at);
    if (at + 2 > bytes.length || end > bytes.length) return null;
    const leaf = bytes.subarray(at + 2, end);
    const hash = hashLeaf(sha256, leaf);
    for (let i = 0; i < 32; i += 1) if (hash[i] !== tile[stated + i]) return null;
    leaves.push(leaf);
    at = end;
  }
  return at === bytes.length ? leaves : null;
}

/**
 * How often its own length looking for the next entry may hash of a file: one made to wear the verifier out ends the
 * search. Behind a broken length it takes less than one entry’s length of looking.
 */
const mostSearched = 8;
/** Bytes that may be hashed of a short file all the same: a few of the longest entries. */
const leastSearched = 1_000_000;

class Reader {
  at = 0;
  #searched = 0;
  readonly #sha256: Sha256;
  readonly #bytes: Uint8Array;
  readonly #stated: readonly (Uint8Array | null)[];
  #places: ReadonlyMap<string, number> | undefined;

  constructor(sha256: Sha256, bytes: Uint8Array, stated: readonly (Uint8Array | null)[]) {
    this.#sha256 = sha256;
    this.#bytes = bytes;
    this.#stated = stated;
  }

  /** The entry at `index`, and those after it that are lost with it. */
  next(index: number): readonly Read[] {
    const span = this.#spanAt(this.at);
    if (span) {
      const read = this.#take(span, null);
      if (isSame(read.hash, this.#stated[index]) || this.#goesOn(index + 1, span.end)) {
        this.at = span.end;
        return [read];
      }
    }
    return this.#findAgain(index);
  }

  /** Whether what follows is as the tile has it, so that it is this entry’s bytes that differ and not its length. */
  #goesOn(next: number, at: number): boolean {
    if (next === this.#stated.length) return at === this.#bytes.length;
    const stated = this.#stated[next];
    const span = this.#spanAt(at);
    // Without the next hash nothing can be found again by it: the lengths are all there is to go by.
    if (!stated) return span !== null;
    return span !== null && isSame(this.#hash(span), stated);
  }

  /** Behind a broken length: up to the next entry that is known, or the end. */
  #findAgain(index: number): readonly Read[] {
    const { at, place } = this.#search(index);
    const lost = place - index;
    const start = this.at;
    this.at = at;
    if (at === start) return missing(lost);
    // Whole but for its length: then its bytes have the hash that the tile states.
    const read = this.#take({ start: Math.min(start + 2, at), end: at }, 'length');
    return [read, ...missing(lost - 1)];
  }

  #search(index: number): { readonly at: number; readonly place: number } {
    this.#places ??= new Map(
      this.#stated.flatMap((hash, place) => (hash ? [[hash.join(), place] as const] : [])),
    );
    for (let at = this.at; at + 2 < this.#bytes.length; at += 1) {
      // Every entry of this log is a JSON object: hashing only what looks like one keeps this quick.
      if (this.#bytes[at + 2] !== 0x7b) continue;
      const span = this.#spanAt(at);
      if (!span || this.#bytes[span.end - 1] !== 0x7d) continue;
      this.#searched += span.end - span.start;
      if (this.#searched > Math.max(leastSearched, mostSearched * this.#bytes.length)) break;
      const place = this.#places.get(this.#hash(span).join());
      if (place !== undefined && place > index) return { at, place };
    }
    return { at: this.#bytes.length, place: this.#stated.length };
  }

  #spanAt(at: number): Span | null {
    if (at + 2 > this.#bytes.length) return null;
    const end = at + 2 + lengthAt(this.#bytes, at);
    return end <= this.#bytes.length ? { start: at + 2, end } : null;
  }

  #hash({ start, end }: Span): Uint8Array {
    return hashLeaf(this.#sha256, this.#bytes.subarray(start, end));
  }

  #take(span: Span, fault: Read['fault']): Read {
    return { leaf: this.#bytes.subarray(span.start, span.end), hash: this.#hash(span), fault };
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function missing(count: number): readonly Read[] {
  return Array.from({ length: count }, () => ({ leaf: null, hash: null, fault: 'missing' }));
}

function isSame(a: Uint8Array | null, b: Uint8Array | null | undefined): boolean {
  if (!a || !b) return false;
  for (let i = 0; i < 32; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
