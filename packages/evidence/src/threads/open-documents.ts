import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Refusal } from '../document.ts';
import type { Reading } from '../read/reading.ts';
import { type Limits, limits } from './limits.ts';

/**
 * Reads documents in threads and yields them in the order given. `-` is standard input. A document
 * that takes too long or too much is refused like any other that cannot be read; the rest go on.
 */
export async function* openDocuments(
  paths: readonly string[],
  allowed: Limits = limits,
): AsyncGenerator<Reading> {
  const threads = Math.min(allowed.threads, paths.length);
  const pool = new Piscina({
    filename: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)),
    // A thread that ends when it has nothing to do takes longer to start again than to read a letter.
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: allowed.heap },
  });
  try {
    const underWay: Promise<Reading>[] = [];
    for (const path of paths) {
      underWay.push(read(pool, path, allowed));
      // No more than the threads can take: the deadline counts from here, not from when a thread is free.
      if (underWay.length === threads) yield await getFirst(underWay);
    }
    while (underWay.length > 0) yield await getFirst(underWay);
  } finally {
    await pool.destroy();
  }
}

function getFirst(underWay: Promise<Reading>[]): Promise<Reading> {
  const first = underWay.shift();
  if (!first) throw new Error('No document is being read.');
  return first;
}

async function read(pool: Piscina, path: string, allowed: Limits): Promise<Reading> {
  const source = path === '-' ? { path, bytes: await buffer(process.stdin) } : { path };
  try {
    return await pool.run(source, { signal: AbortSignal.timeout(allowed.deadline) });
  } catch (fault) {
    return { ok: false, refusal: refusalOf(path, fault, allowed) };
  }
}

function refusalOf(path: string, fault: unknown, { deadline, heap }: Limits): Refusal {
  if (fault instanceof Error && fault.name === 'AbortError') {
    return {
      path,
      code: 'took-too-long',
      message: `This document was still being read after ${deadline / 1000} seconds and was given up; split it into smaller ones.`,
    };
  }
  if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      path,
      code: 'took-too-much-memory',
      message: `This document needs more than ${heap} MiB of memory to read and was given up; split it into smaller ones.`,
    };
  }
  throw new Error(`couldn’t read ${path}`, { cause: fault });
}
