import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Story } from '../copies/story.ts';
import type { ReadDocument, Refusal } from '../document.ts';
import type { Proposals } from '../propose.ts';
import type { Reading } from '../read/reading.ts';
import { type Limits, limits } from './limits.ts';

/** A document to read: the file at its path; or its bytes, whose path is only what it is reported as. */
export interface Source {
  readonly path: string;
  readonly bytes?: Uint8Array;
}

/** Null where it took too long or too much memory, and was given up. */
export type Answer<T> = T | null;

/** Threads that read, and can be stopped: whoever waits for one is never kept waiting for ever. */
export interface Readers {
  /** A document that takes too long or too much is refused like any other that cannot be read. */
  read(source: Source): Promise<Reading>;
  findStories(documents: readonly ReadDocument[]): Promise<Answer<readonly Story[]>>;
  propose(documents: readonly ReadDocument[], published: string | null): Promise<Answer<Proposals>>;
  close(): Promise<void>;
}

/**
 * Threads that start when there is first something to read, and then stay until they are closed: to start one takes
 * longer than to read a letter, and a process that never reads need not wait for it.
 */
export function openReaders(allowed: Limits = limits): Readers {
  let pool: Piscina | undefined;
  const turns = new Turns(allowed.threads);
  const run = (name: string, task: unknown) =>
    turns.take(() => {
      pool ??= startThreads(allowed);
      return pool.run(task, { name, signal: AbortSignal.timeout(allowed.deadline) });
    });
  const answer = (name: string, task: unknown) =>
    run(name, task).catch((fault: unknown) => {
      if (givenUp(fault) === undefined) throw new Error(`couldn’t ${name} from documents`, { cause: fault });
      return null;
    });
  return {
    read: (source) => run('read', source).catch((fault) => refuse(source.path, fault, allowed)),
    findStories: (documents) => answer('findStories', documents),
    propose: (documents, published) => answer('propose', { documents, published }),
    close: async () => pool?.destroy(),
  };
}

function startThreads({ threads, heap }: Limits): Piscina {
  const extension = extname(import.meta.url);
  return new Piscina({
    filename: fileURLToPath(new URL(`./worker${extension}`, import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // How this process was started (what to resolve, what to load first) is no concern of what has been built.
    ...(extension === '.js' && { execArgv: [] }),
  });
}

/** No more at once than there are threads: the deadline counts from when one is free, not from when it is asked. */
class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(threads: number) {
    this.#free = threads;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}

function refuse(path: string, fault: unknown, { deadline, heap }: Limits): Reading {
  const code = givenUp(fault);
  if (code === undefined) throw new Error(`couldn’t read ${path}`, { cause: fault });
  const refusal: Refusal = { path, code, message: sentences[code](deadline / 1000, heap) };
  return { ok: false, refusal };
}

const sentences = {
  'took-too-long': (seconds: number) =>
    `This document was still being read after ${seconds} seconds and was given up; split it into smaller ones.`,
  'took-too-much-memory': (_: number, heap: number) =>
    `This document needs more than ${heap} MiB of memory to read and was given up; split it into smaller ones.`,
};

function givenUp(fault: unknown): keyof typeof sentences | undefined {
  if (!(fault instanceof Error)) return undefined;
  if (fault.name === 'AbortError') return 'took-too-long';
  return 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took-too-much-memory' : undefined;
}
