import { setTimeout as wait } from 'node:timers/promises';

/** Something done again and again. A run that was cut off, or made twice at once, does no harm. */
export interface Job {
  readonly name: string;
  /** Milliseconds from the end of a run to the next. */
  readonly every: number;
  /** Ends soon after the signal, between two steps. */
  run(signal: AbortSignal): Promise<unknown>;
}

export interface LoopParts {
  /** Is told what a run threw; the next run comes all the same. */
  readonly onFault: (job: string, fault: unknown) => void;
  readonly onDone?: (job: string) => void;
  /** In [0, 1): so that processes started together do not stay in step. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, or at once when the signal comes. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Runs a job until the signal; resolves once its last run has ended. Never rejects. */
export async function runLoop(job: Job, signal: AbortSignal, parts: LoopParts): Promise<void> {
  const { onFault, onDone, random, pause = pauseFor } = parts;
  while (!signal.aborted) {
    try {
      await job.run(signal);
      onDone?.(job.name);
    } catch (fault) {
      onFault(job.name, fault);
    }
    if (!signal.aborted) await pause(job.every * (0.9 + 0.2 * random()), signal);
  }
}

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
