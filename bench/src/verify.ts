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
  /** Of processor, start of the process and all: what a busy machine does not change. */
  readonly cpuMs: number;
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
  const [ours, peers]: [Measured[], Measured[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await measure('verify', folder));
    peers.push(await measure('hash', folder));
  }
  const n = ours[0]?.entries ?? 0;
  for (const [metric, time] of [
    ['whole log', 'ms'],
    ['whole log, by processor time', 'cpuMs'],
  ] as const) {
    const speed = (all: readonly Measured[]) => median(all.map((one) => (one.entries * 1000) / one[time]));
    yield figure(metric, { value: speed(ours), unit: 'entries/s', peerValue: speed(peers), n });
  }
  const memory = median(ours.map(({ megabytes }) => megabytes));
  yield figure('memory', { value: memory, unit: 'MB', peerValue: null, n });
  return ours[0]?.state ?? null;
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
