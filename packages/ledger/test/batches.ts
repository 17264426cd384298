import { createHash } from 'node:crypto';
import type { Batch, Envelope, Head, Row, SealedPart, Tile } from '../src/index.ts';

/** What a made-up row is told; the rest is filled in. */
export interface Made {
  readonly matter?: string;
  readonly kind?: string;
  readonly recordedAt?: string;
  readonly body?: Envelope['body'];
  readonly key?: string;
  readonly parts?: readonly SealedPart[];
}

/** Makes batches for a store as a sequencer would, with a naive tree of its own, so that neither leans on the other. */
export class Batches {
  readonly #hashes: Uint8Array[] = [];
  readonly #rows: Row[] = [];

  emptyHead(): Head {
    return this.#head(null);
  }

  /** Rows that follow those made so far, with the head after them. */
  next(epoch: number, made: readonly Made[]): Batch {
    const expectedSize = this.#rows.length;
    const rows = made.map((one, at) => makeRow(expectedSize + at, one));
    this.#rows.push(...rows);
    this.#hashes.push(...rows.map((row) => row.hash));
    const head = this.#head(rows.at(-1)?.envelope.recordedAt ?? null);
    return { epoch, expectedSize, rows, tiles: this.#tiles(expectedSize), head };
  }

  #head(recordedAt: string | null): Head {
    const size = this.#hashes.length;
    const frontier: Uint8Array[] = [];
    let from = 0;
    for (let bit = 30; bit >= 0; bit--) {
      if (((size >> bit) & 1) === 0) continue;
      frontier.push(naiveRoot(this.#hashes.slice(from, from + (1 << bit))));
      from += 1 << bit;
    }
    const root = Buffer.from(naiveRoot(this.#hashes)).toString('base64');
    return {
      size,
      frontier,
      checkpoint: `example.org/log\n${size}\n${root}\n\n— nobody AAAAAA==\n`,
      recordedAt,
    };
  }

  /** Level 0 only: enough to see that a store keeps what it is given. */
  #tiles(from: number): Tile[] {
    const tiles: Tile[] = [];
    for (let index = from >> 8; (index + 1) << 8 <= this.#hashes.length; index++) {
      tiles.push({
        level: 0,
        index,
        bytes: Buffer.concat(this.#hashes.slice(index << 8, (index + 1) << 8)),
      });
    }
    return tiles;
  }
}

function makeRow(seq: number, made: Made): Row {
  const envelope: Envelope = {
    v: 1,
    matter: made.matter ?? 'matter_one',
    kind: made.kind ?? 'note',
    actor: 'office_clerk',
    happenedAt: '2022-03-01T09:00:00.000Z',
    recordedAt: made.recordedAt ?? '2022-03-02T09:00:00.000Z',
    body: made.body ?? { n: seq },
  };
  const leaf = new TextEncoder().encode(printSorted(envelope));
  return { seq, envelope, leaf, hash: hashLeaf(leaf), key: made.key ?? null, parts: made.parts ?? [] };
}

/** Canonical enough for these tests: names in order, nothing that JSON.stringify prints otherwise than RFC 8785. */
function printSorted(envelope: object): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(envelope).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}

function hashLeaf(leaf: Uint8Array): Uint8Array {
  return createHash('sha256').update(Uint8Array.of(0)).update(leaf).digest();
}

/** RFC 6962, section 2.1, word for word. */
export function naiveRoot(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return createHash('sha256').digest();
  if (hashes.length === 1) return hashes[0] as Uint8Array;
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return createHash('sha256')
    .update(Uint8Array.of(1))
    .update(naiveRoot(hashes.slice(0, split)))
    .update(naiveRoot(hashes.slice(split)))
    .digest();
}
