import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Reading } from '@candour/evidence/read';
import { Piscina } from 'piscina';
import { limits } from './limits.ts';

/**
 * Reads documents in threads, at most two at once, and yields them in the order given.
 * `-` is standard input. A document that takes too long or too much is refused like any other
 * that cannot be read; the rest go on.
 */
export async function* openDocuments(paths: readonly string[]): AsyncGenerator<Reading> {
  const pool = new Piscina({
    filename: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)),
    minThreads: 1,
    maxThreads: Math.min(2, paths.length),
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
  });
  try {
    const ahead = 2;
    const readings: Promise<Reading>[] = [];
    for (let next = 0; next < paths.length + ahead; next += 1) {
      const path = paths[next];
      if (path !== undefined) readings.push(read(pool, path));
      const done = readings[next - ahead];
      if (done) yield await done;
    }
  } finally {
    await pool.destroy();
  }
}

async function read(pool: Piscina, path: string): Promise<Reading> {
  const source = path === '-' ? { path, bytes: await buffer(process.stdin) } : { path };
  try {
    return await pool.run(source, { signal: AbortSignal.timeout(limits.deadline) });
  } catch (fault) {
    return { ok: false, refusal: refusalOf(path, fault) };
  }
}

function refusalOf(path: string, fault: unknown): { path: string; code: string; message: string } {
  if (fault instanceof Error && fault.name === 'AbortError') {
    const seconds = limits.deadline / 1000;
    return {
      path,
      code: 'took-too-long',
      message: `This document was still being read after ${seconds} seconds and was given up; split it into smaller ones.`,
    };
  }
  if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      path,
      code: 'took-too-much-memory',
      message: `This document needs more than ${limits.heap} MiB of memory to read and was given up; split it into smaller ones.`,
    };
  }
  throw new Error(`couldn’t read ${path}`, { cause: fault });
}
