import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckedPathway } from './checked-pathway.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** As built, whether this runs from its source or as built: Node 20 starts no thread on TypeScript. */
const checker = join(here, '../../..', 'dist/admin/pathways/checker.js');

/** A definition that grows without bound while it is explored is given up. */
const limits = { deadline: 60_000, heap: 512 };

/** The same text always checks the same; the one longest unused goes first. */
const kept = 50;
const known = new Map<string, Promise<CheckedPathway | null>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * Checks a pathway in a thread of its own, one at a time, so that nobody else who asks for a page waits for it. What was
 * checked before is answered at once. Null where it took too long or too much memory, and was given up.
 */
export function checkApart(text: string): Promise<CheckedPathway | null> {
  const key = createHash('sha256').update(text).digest('hex');
  const found = known.get(key) ?? begin(text);
  known.delete(key);
  known.set(key, found);
  found.catch(() => known.delete(key));
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return found;
}

/** As `checkApart`, but who asks waits no longer than this: undefined while it goes on, to be asked again. */
export function checkSoon(text: string, milliseconds: number): Promise<CheckedPathway | null | undefined> {
  const checked = checkApart(text);
  let timer: NodeJS.Timeout | undefined;
  const soon = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([checked, soon]).finally(() => clearTimeout(timer));
}

function begin(text: string): Promise<CheckedPathway | null> {
  const checked = last.then(() => runThread(text));
  last = checked.catch(() => undefined);
  return checked;
}

function runThread(text: string): Promise<CheckedPathway | null> {
  const worker = new Worker(checker, {
    workerData: text,
    // How this process was started is no concern of what has been built.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
  });
  return new Promise<CheckedPathway | null>((resolve, reject) => {
    const timer = setTimeout(resolve, limits.deadline, null);
    worker.once('message', resolve);
    worker.once('error', (cause) =>
      isOutOfMemory(cause) ? resolve(null) : reject(new Error("couldn't check a pathway", { cause })),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('checking a pathway ended without an answer'));
    });
  }).finally(() => worker.terminate());
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
