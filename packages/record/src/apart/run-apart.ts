import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Works } from './works.ts';

/** As built, whether this runs from its source or as built: Node 20 starts no thread on TypeScript. */
const works = join(dirname(fileURLToPath(import.meta.url)), '../../dist/apart/works.js');

/** Milliseconds and mebibytes after which a piece of work is given up. */
const limits = { deadline: 60_000, heap: 512 };

let threads: Piscina | undefined;

/**
 * Does what takes the processor for a second or more in a thread, so that nobody else who asks for something waits for
 * it. Null where it took too long or too much memory, and was given up.
 */
export async function runApart<Name extends keyof Works>(
  name: Name,
  asked: Parameters<Works[Name]>[0],
): Promise<ReturnType<Works[Name]> | null> {
  threads ??= startThreads();
  try {
    return await threads.run(asked, { name, signal: AbortSignal.timeout(limits.deadline) });
  } catch (cause) {
    if (isGivenUp(cause)) return null;
    throw new Error(`couldn't ${name} in a thread`, { cause });
  }
}

/** They start when there is first something to do, and end once there was nothing for five minutes. */
function startThreads(): Piscina {
  return new Piscina({
    filename: works,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 300_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
    // How this process was started is no concern of what has been built.
    execArgv: [],
  });
}

function isGivenUp(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return cause.name === 'AbortError' || ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY');
}
