import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { printCanonical } from '../src/entry/canonical.ts';
import type { Envelope, Json } from '../src/entry/entry.ts';
import { emptyFrontier, type Frontier, rootOf } from '../src/merkle/frontier.ts';
import { hashLeaf } from '../src/merkle/hash.ts';
import { generateKeyPair, parseSigner, verifyEd25519 } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { algorithm } from '../src/note/algorithm.ts';
import { formatCheckpoint } from '../src/note/checkpoint.ts';
import { parseVerifierKey } from '../src/note/key.ts';
import { signNote } from '../src/note/signer.ts';
import { publishLog } from '../src/publish/publish.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { type Edge, growTree } from '../src/tile/edge.ts';
import type { Read, Trust } from '../src/verify/index.ts';

export const origin = 'record.example/log';
export const logKeys = generateKeyPair(origin, algorithm.ed25519, new Uint8Array(32).fill(7));
export const trust: Trust = { keys: [parseVerifierKey(sha256, logKeys.vkey)] };
export const primitives = { sha256, verifyEd25519 };

/** An envelope with nothing special about it; entries of different lengths, some not ASCII. */
export function envelope(seq: number, special: Partial<Envelope> = {}): Envelope {
  return {
    v: 1,
    matter: `matter_${seq % 7}`,
    kind: 'note',
    actor: 'office_clerk',
    happenedAt: { earliest: null, latest: '2022-03-01T09:00:00.000Z' },
    recordedAt: new Date(Date.UTC(2022, 3, 1) + seq * 1000).toISOString(),
    body: { words: `seen – ${'x'.repeat(seq % 41)}`, n: seq },
    ...special,
  };
}

/** A log in memory that grows by envelopes as they are given, with signed checkpoints. */
export class Log {
  readonly store = new MemoryStore();
  #frontier: Frontier = emptyFrontier;
  #edge: Edge = [];

  static async of(envelopes: readonly Envelope[]): Promise<Log> {
    const log = new Log();
    await log.store.lease('test');
    await log.store.create({ size: 0, frontier: [], checkpoint: log.checkpoint(), recordedAt: null });
    await log.grow(envelopes);
    return log;
  }

  get size(): number {
    return this.#frontier.size;
  }

  checkpoint(): string {
    const { size } = this;
    const text = formatCheckpoint({ origin, size, root: rootOf(sha256, this.#frontier) });
    return signNote(text, [parseSigner(logKeys.skey)]);
  }

  async grow(envelopes: readonly Envelope[]): Promise<void> {
    if (envelopes.length === 0) return;
    const { size } = this;
    const rows = envelopes.map((one, at) => {
      const leaf = new TextEncoder().encode(printCanonical(one as unknown as Json));
      return { seq: size + at, envelope: one, leaf, hash: hashLeaf(sha256, leaf), key: null, parts: [] };
    });
    const hashes = rows.map(({ hash }) => hash);
    const before = { frontier: this.#frontier, edge: this.#edge };
    const { frontier, edge, tiles } = growTree(sha256, before, hashes);
    this.#frontier = frontier;
    this.#edge = edge;
    const recordedAt = envelopes.at(-1)?.recordedAt ?? null;
    const head = {
      ...this.#frontier,
      frontier: this.#frontier.roots,
      checkpoint: this.checkpoint(),
      recordedAt,
    };
    const done = await this.store.commit({ epoch: 1, expectedSize: size, rows, tiles, head });
    if (done.outcome !== 'committed') throw new Error(done.outcome);
  }
}

export function envelopes(from: number, to: number): readonly Envelope[] {
  return Array.from({ length: to - from }, (_, i) => envelope(from + i));
}

/** The files of a log as they are published, in memory, so that a test can change any of them. */
export async function publish(log: Log): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-published-'));
  try {
    await publishLog({ sha256, store: log.store, folder });
    return await filesIn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path), new Uint8Array(await readFile(path)));
  }
  return files;
}

export function readFrom(files: ReadonlyMap<string, Uint8Array>): Read {
  return async (path) => files.get(path) ?? null;
}

/** The same files with one of them changed: not there any more when the change gives null. */
export function changed(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  change: (bytes: Uint8Array) => Uint8Array | null,
): Map<string, Uint8Array> {
  const copy = new Map(files);
  const bytes = copy.get(path);
  if (!bytes) throw new Error(`there is no file ${path}`);
  const after = change(bytes.slice());
  if (after) copy.set(path, after);
  else copy.delete(path);
  return copy;
}

export function flip(bytes: Uint8Array, at: number, bit = 0): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
