import {
  formatCheckpoint,
  generateKeyPair,
  hashOfRange,
  parseSigner,
  publishLog,
  sha256,
  signNote,
  type Tree,
  treeOf,
} from '@candour/ledger';

const origin = 'bench.example/log';
const keys = generateKeyPair(origin, 1, new Uint8Array(32).fill(1));
const first = Date.UTC(2022, 0, 1);
const filler =
  'The visit was made and nobody was at home; a card was left and the visit is to be made again. '.repeat(4);

/** Entry `seq` of a made-up log: canonical JSON of about 469 bytes. */
function leafOf(seq: number): Uint8Array {
  const recordedAt = new Date(first + seq * 100).toISOString();
  const words = filler.slice(seq % 64, (seq % 64) + 288);
  return new TextEncoder().encode(
    `{"actor":"office_panel-secretary","body":{"visit":${seq},"words":"${words}"},"happenedAt":{"earliest":null,"latest":"${recordedAt}"},"kind":"VisitMade","matter":"case_${seq % 5000}","recordedAt":"${recordedAt}","v":1}`,
  );
}

/** A log that is made as it is read: only its hashes are kept, so that a million entries fit anywhere. */
export class MadeUpLog {
  /** By level: hashes side by side, of the leaves and then of each full tile below. */
  readonly #rows: Uint8Array[] = [];
  size = 0;

  grow(to: number): void {
    const leaves = new Uint8Array(to * 32);
    leaves.set(this.#rows[0]?.subarray(0, this.size * 32) ?? []);
    for (let seq = this.size; seq < to; seq += 1) leaves.set(sha256(Uint8Array.of(0), leafOf(seq)), seq * 32);
    this.size = to;
    this.#rows[0] = leaves;
    for (let level = 0; ; level += 1) {
      const below = this.#rows[level] ?? new Uint8Array();
      const tiles = Math.floor(below.length / 8192);
      if (tiles === 0) break;
      const row = new Uint8Array(tiles * 32);
      for (let i = 0; i < tiles; i += 1)
        row.set(rootOfTile(below.subarray(i * 8192, i * 8192 + 8192)), i * 32);
      this.#rows[level + 1] = row;
    }
  }

  /** Writes it, or what is new of it, into the folder. */
  async publish(folder: string): Promise<void> {
    const size = this.size;
    const leafHashes = async (from: number, to: number) =>
      this.#rows[0]?.slice(from * 32, to * 32) ?? new Uint8Array();
    const tile = async (level: number, index: number) =>
      this.#rows[level]?.slice(index * 8192, index * 8192 + 8192) ?? null;
    const tree: Tree = treeOf(sha256, { leafHashes, tile }, size);
    const root = await hashOfRange(tree, { start: 0, end: size });
    const checkpoint = signNote(formatCheckpoint({ origin, size, root }), [parseSigner(keys.skey)]);
    const head = async () => ({ size, frontier: [], checkpoint, recordedAt: null });
    const entries = async (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => ({ leaf: leafOf(from + i) }));
    await publishLog({ sha256, store: { head, entries, leafHashes, tile }, folder });
  }
}

/** Pair by pair, without the code that is measured. */
function rootOfTile(tile: Uint8Array): Uint8Array {
  let row = tile;
  while (row.length > 32) {
    const next = new Uint8Array(row.length / 2);
    for (let i = 0; i < next.length / 32; i += 1) {
      next.set(sha256(Uint8Array.of(1), row.subarray(i * 64, i * 64 + 64)), i * 32);
    }
    row = next;
  }
  return row;
}
