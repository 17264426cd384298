import type { Entry, Instant } from '../entry/entry.ts';
import { assertContiguous } from './batch.ts';
import type { Batch, Committed, Head, Lease, Row, SealedPart, Store, Stored, Tile } from './store.ts';

/** A log that lives as long as its process: for tests, and for trying things out. It has no SQL, so no projections. */
export class MemoryStore implements Store {
  readonly name = 'memory';
  readonly projections = [];
  readonly database = null;
  #lease: Lease = { epoch: 0, holder: '' };
  #head: Head | null = null;
  readonly #stored: Stored[] = [];
  readonly #matters = new Map<string, Entry[]>();
  readonly #keys = new Map<string, Stored>();
  readonly #tiles = new Map<string, Uint8Array>();
  readonly #parts = new Map<number, readonly SealedPart[]>();

  async lease(holder: string): Promise<Lease> {
    this.#lease = { epoch: this.#lease.epoch + 1, holder };
    return this.#lease;
  }

  async findLease(): Promise<Lease | null> {
    return this.#lease.epoch === 0 ? null : this.#lease;
  }

  async head(): Promise<Head | null> {
    return this.#head;
  }

  async create(head: Head): Promise<boolean> {
    if (this.#head !== null) return false;
    this.#head = head;
    return true;
  }

  /** Synchronous to its end: there is no moment at which half a batch could be seen. */
  async commit(batch: Batch, project?: unknown): Promise<Committed> {
    if (project !== undefined) throw new Error('the memory store has no SQL: it cannot run projections');
    if (this.#head === null) throw new Error("couldn't commit a batch: the log was never created");
    assertContiguous(batch);
    const { epoch, holder } = this.#lease;
    if (batch.epoch !== epoch) return { outcome: 'fenced', epoch, holder };
    if (batch.expectedSize !== this.#head.size) return { outcome: 'moved', size: this.#head.size };
    const taken = this.#takenKeys(batch.rows);
    if (taken.length > 0) return { outcome: 'key-taken', keys: taken };
    for (const row of batch.rows) this.#insert(row);
    for (const tile of batch.tiles) this.#tiles.set(nameTile(tile), tile.bytes);
    this.#head = batch.head;
    return { outcome: 'committed' };
  }

  async entries(from: number, to: number): Promise<readonly Stored[]> {
    return this.#stored.slice(from, to);
  }

  async ofMatter(matter: string, recordedBy?: Instant): Promise<readonly Entry[]> {
    const entries = this.#matters.get(matter) ?? [];
    return recordedBy === undefined
      ? entries.slice()
      : entries.slice(0, countRecordedBy(entries, recordedBy));
  }

  async matterHeads(matters: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const heads = new Map<string, number>();
    for (const matter of matters) {
      const last = this.#matters.get(matter)?.at(-1);
      if (last !== undefined) heads.set(matter, last.seq);
    }
    return heads;
  }

  async byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
    const found = new Map<string, Stored>();
    for (const key of keys) {
      const stored = this.#keys.get(key);
      if (stored !== undefined) found.set(key, stored);
    }
    return found;
  }

  async leafHashes(from: number, to: number): Promise<Uint8Array> {
    const stored = this.#stored.slice(from, to);
    const bytes = new Uint8Array(stored.length * 32);
    stored.forEach(({ hash }, at) => {
      bytes.set(hash, at * 32);
    });
    return bytes;
  }

  async tile(level: number, index: number): Promise<Uint8Array | null> {
    return this.#tiles.get(nameTile({ level, index })) ?? null;
  }

  async parts(seq: number): Promise<readonly SealedPart[]> {
    return this.#parts.get(seq) ?? [];
  }

  async partsOf(subject: string): Promise<readonly { readonly seq: number; readonly part: number }[]> {
    return [...this.#parts].flatMap(([seq, parts]) =>
      parts.filter((part) => part.subject === subject).map(({ part }) => ({ seq, part })),
    );
  }

  async destroyParts(subject: string): Promise<readonly { readonly seq: number; readonly part: number }[]> {
    const destroyed = await this.partsOf(subject);
    for (const seq of new Set(destroyed.map((one) => one.seq))) {
      const parts = this.#parts.get(seq) ?? [];
      this.#parts.set(
        seq,
        parts.filter((part) => part.subject !== subject),
      );
    }
    return destroyed;
  }

  async close(): Promise<void> {}

  #takenKeys(rows: readonly Row[]): string[] {
    const taken: string[] = [];
    const mine = new Set<string>();
    for (const { key } of rows) {
      if (key === null) continue;
      if (mine.has(key) || this.#keys.has(key)) taken.push(key);
      mine.add(key);
    }
    return taken;
  }

  #insert({ seq, envelope, leaf, hash, key, parts }: Row): void {
    const entry: Entry = { seq, ...envelope };
    const stored: Stored = { entry, leaf, hash };
    this.#stored.push(stored);
    const matter = this.#matters.get(entry.matter);
    if (matter === undefined) this.#matters.set(entry.matter, [entry]);
    else matter.push(entry);
    if (key !== null) this.#keys.set(key, stored);
    if (parts.length > 0) this.#parts.set(seq, parts);
  }
}

function nameTile({ level, index }: Pick<Tile, 'level' | 'index'>): string {
  return `${level}/${index}`;
}

/** recordedAt never falls along the log, so the entries recorded by an instant are the first so many. */
function countRecordedBy(entries: readonly Entry[], recordedBy: Instant): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Entry).recordedAt <= recordedBy) low = middle + 1;
    else high = middle;
  }
  return low;
}
