import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Place } from './place.ts';

const candour = join(import.meta.dirname, '../../cli/bin/candour.js');

/** `candour serve` as it was built, in a process of its own. */
export interface Serving {
  readonly address: string;
  /** Milliseconds from the start of the process until it said that it was ready. */
  readonly readyIn: number;
  /** Of these, what it computed, on all its threads: what a machine that nobody else uses would take, or less. */
  readonly computedFor: number;
  /** kill -9: nothing is flushed, nothing is closed. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function startServing({ environment }: Place): Promise<Serving> {
  const began = performance.now();
  const child = spawn(process.execPath, [candour, 'serve'], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const address = await addressOf(child);
  while (!(await isReady(address))) await pass(20);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await gone;
  };
  return {
    address,
    readyIn: Math.round(performance.now() - began),
    computedFor: processorTimeOf(child),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (printed: Buffer) => {
      const [found] = /http:\/\/\S+/.exec(printed.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`candour serve ended with ${code} before it was ready`)));
  });
}

/** Milliseconds of processor, from the hundredths that Linux counts; nothing elsewhere. */
function processorTimeOf({ pid }: ChildProcess): number {
  if (process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function isReady(address: string): Promise<boolean> {
  return (await fetch(`${address}/ready`)).ok;
}

/** What a command of `candour` prints as JSON; throws when it does not end with 0. */
export async function runCandour({ environment }: Place, args: readonly string[]): Promise<unknown> {
  const env = { PATH: process.env['PATH'], ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, [candour, ...args], { env });
  return JSON.parse(stdout);
}
