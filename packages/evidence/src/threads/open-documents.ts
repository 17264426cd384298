import { buffer } from 'node:stream/consumers';
import type { Reading } from '../read/reading.ts';
import { type Limits, limits } from './limits.ts';
import { openReaders, type Readers } from './readers.ts';

export { type Answer, openReaders, type Readers, type Source } from './readers.ts';

/**
 * Reads documents in threads and yields them in the order given. `-` is standard input. A document
 * that takes too long or too much is refused like any other that cannot be read; the rest go on.
 */
export async function* openDocuments(
  paths: readonly string[],
  allowed: Limits = limits,
): AsyncGenerator<Reading> {
  const threads = Math.min(allowed.threads, paths.length);
  if (threads === 0) return;
  const readers = openReaders({ ...allowed, threads });
  try {
    const underWay: Promise<Reading>[] = [];
    for (const path of paths) {
      underWay.push(read(readers, path));
      // No more than the threads can take: what has been read waits in memory until it is asked for.
      if (underWay.length === threads) yield await getFirst(underWay);
    }
    while (underWay.length > 0) yield await getFirst(underWay);
  } finally {
    await readers.close();
  }
}

function getFirst(underWay: Promise<Reading>[]): Promise<Reading> {
  const first = underWay.shift();
  if (!first) throw new Error('No document is being read.');
  return first;
}

async function read(readers: Readers, path: string): Promise<Reading> {
  return readers.read(path === '-' ? { path, bytes: await buffer(process.stdin) } : { path });
}
