import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { VerifiedState } from '@candour/ledger/verify';
import { type Figure, median } from './figure.ts';
import { MadeUpLog } from './verify/written.ts';

const runs = 3;
const million = 1_000_000;

interface Measured {
  readonly entries: number;
  readonly state: VerifiedState | null;
  readonly ms: number;
  readonly megabytes: number;
}

/** A whole log from its files, on one core: every hash, every entry’s form and order. Then only what is new of it. */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  if (data !== undefined) {
    yield* whole(data);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'candour-bench-verify-'));
  try {
    const log = new MadeUpLog();
    log.grow(million);
    await log.publish(folder);
    const state = yield* whole(folder);
    log.grow(million + 1000);
    await log.publish(folder);
    const ours: number[] = [];
    for (let run = 0; run < runs; run += 1) ours.push((await measure('verify', folder, state)).ms);
    yield figure('1,000 new entries', { value: median(ours), unit: 'ms', peerValue: null, n: 1000 });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function* whole(folder: string): AsyncGenerator<Figure, VerifiedState | null> {
  const [ours, peers, memory]: number[][] = [[], [], []];
  let last: Measured | undefined;
  for (let run = 0; run < runs; run += 1) {
    last = await measure('verify', folder);
    ours?.push((last.entries * 1000) / last.ms);
    memory?.push(last.megabytes);
    const peer = await measure('hash', folder);
    peers?.push((peer.entries * 1000) / peer.ms);
  }
  const n = last?.entries ?? 0;
  const unit = 'entries/s';
  yield figure('whole log', { value: median(ours ?? []), unit, peerValue: median(peers ?? []), n });
  yield figure('memory', { value: median(memory ?? []), unit: 'MB', peerValue: null, n });
  return last?.state ?? null;
}

async function measure(what: string, folder: string, since: VerifiedState | null = null): Promise<Measured> {
  const script = join(import.meta.dirname, 'verify/measure.js');
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    what,
    folder,
    JSON.stringify(since),
  ]);
  return JSON.parse(stdout) as Measured;
}

function figure(
  metric: string,
  { value, unit, peerValue, n }: Pick<Figure, 'value' | 'unit' | 'peerValue' | 'n'>,
): Figure {
  return {
    bench: 'verify',
    metric,
    value: rounded(value),
    unit,
    peer: peerValue === null ? null : 'reading and hashing each entry once',
    peerValue: peerValue === null ? null : rounded(peerValue),
    ratio: peerValue === null ? null : rounded(value / peerValue),
    n,
    runs,
    versions: { node: process.versions.node },
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
