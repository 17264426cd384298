import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../src/ledger.ts';
import { generateKeyPair, parseSigner, verifyEd25519 } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { parseVerifierKey } from '../src/note/key.ts';
import { publishLog } from '../src/publish/publish.ts';
import { MemoryStore } from '../src/store/memory.ts';
import { lengthAt } from '../src/tile/bundle.ts';
import { findTilePath } from '../src/tile/path.ts';
import { verifyLog } from '../src/verify/log/verify-log.ts';

/** Where one bit of a published log can be turned over, and what the verifier must then name. */
interface Spot {
  readonly path: string;
  readonly byte: number;
  readonly first: number;
  readonly last: number;
}

export interface Flipped {
  readonly bits: number;
  readonly verifications: number;
  /** Flips not found, found at another index, or findings where nothing was flipped. */
  readonly missed: number;
}

const width = 256;

/** Publishes a log of this many entries and turns bits over in it, one for each entry, tile hash and upper hash. */
export async function flipBits(entries: number, chance: () => number): Promise<Flipped> {
  const { files, vkey } = await publishSample(entries);
  const trust = { keys: [parseVerifierKey(sha256, vkey)] };
  const spots = [...files].flatMap(([path, bytes]) => listSpots(path, bytes, chance));
  const rounds = spread(spots);
  let missed = 0;
  for (const round of rounds) {
    const flipped = new Map(files);
    for (const spot of round) flip(flipped, spot, chance);
    const report = await verifyLog({
      read: async (path) => flipped.get(path) ?? null,
      trust,
      primitives: { sha256, verifyEd25519 },
    });
    missed += countMissed(round, report.problems);
  }
  return { bits: spots.length, verifications: rounds.length, missed };
}

function countMissed(
  round: readonly Spot[],
  problems: readonly { readonly index: number | null; readonly last?: number }[],
): number {
  const asked = round.map(({ first, last }) => `${first}-${last}`);
  const told = problems.map(({ index, last }) => `${index}-${last ?? index}`);
  const surplus = told.filter((one) => !asked.includes(one)).length;
  return asked.filter((one) => !told.includes(one)).length + surplus;
}

/** One bit at a time in each file, so that every verification says exactly which entry each flip was in. */
function spread(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const levels = group(spots, ({ path }) => String(findTilePath(path)?.level));
  return levels.flatMap((level) => {
    const files = group(level, ({ path }) => path);
    const most = Math.max(...files.map((file) => file.length));
    return Array.from({ length: most }, (_, at) => files.flatMap((file) => file[at] ?? []));
  });
}

function group<T>(all: readonly T[], nameOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const members = groups.get(nameOf(one));
    if (members) members.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return [...groups.values()];
}

function flip(files: Map<string, Uint8Array>, { path, byte }: Spot, chance: () => number): void {
  const bytes = Uint8Array.from(files.get(path) ?? []);
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << Math.trunc(chance() * 8));
  files.set(path, bytes);
}

function listSpots(path: string, bytes: Uint8Array, chance: () => number): readonly Spot[] {
  const tile = findTilePath(path);
  if (!tile) return [];
  const within = (start: number, length: number) => start + Math.trunc(chance() * length);
  if (tile.level === 'entries') {
    const spots: Spot[] = [];
    for (let at = 0, index = tile.index * width; at < bytes.length; index += 1) {
      const length = 2 + lengthAt(bytes, at);
      spots.push({ path, byte: within(at, length), first: index, last: index });
      at += length;
    }
    return spots;
  }
  const each = width ** tile.level;
  return Array.from({ length: bytes.length / 32 }, (_, at) => {
    const first = (tile.index * width + at) * each;
    return { path, byte: within(at * 32, 32), first, last: first + each - 1 };
  });
}

async function publishSample(entries: number): Promise<{ files: Map<string, Uint8Array>; vkey: string }> {
  const { skey, vkey } = generateKeyPair('torture.example/log');
  const store = new MemoryStore();
  const ledger = await openLedger({ store, signer: parseSigner(skey), clock: () => new Date() });
  const drafts = Array.from({ length: entries }, (_, at) => ({
    matter: `matter_${at % 97}`,
    kind: 'Noted',
    actor: 'office_clerk',
    happenedAt: '2026-01-05T09:00:00.000Z',
    body: { at, filling: 'x'.repeat((at * 7919) % 700) },
  }));
  for (let at = 0; at < entries; at += 500) await ledger.append(drafts.slice(at, at + 500));
  const folder = mkdtempSync(join(tmpdir(), 'candour-bits-'));
  await publishLog({ sha256, store, folder });
  const files = new Map<string, Uint8Array>();
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) files.set(path.slice(folder.length + 1), readFileSync(path));
  }
  rmSync(folder, { recursive: true });
  return { files, vkey };
}
