import { type JobParts, listJobs } from './list-jobs.ts';
import { type Job, type LoopParts, runLoop } from './loop.ts';

export interface RunningJobs {
  /** When a job last ended well here; null before. */
  lastRun(job: string): Date | null;
  /** Starts no further run, and resolves when those under way have ended. */
  stop(): Promise<void>;
}

export interface StartParts extends JobParts, Pick<LoopParts, 'onFault' | 'pause'> {
  /** What else is to happen by itself. */
  readonly more?: readonly Job[];
}

/** Begins all that happens by itself: sweeping, announcing, sending, reminding, publishing. */
export function startJobs(parts: StartParts): RunningJobs {
  const ending = new AbortController();
  const last = new Map<string, Date>();
  const loop: LoopParts = {
    onFault: parts.onFault,
    random: parts.random,
    ...(parts.pause !== undefined && { pause: parts.pause }),
    onDone: (job) => last.set(job, parts.record.clock()),
  };
  const jobs = [...listJobs(parts), ...(parts.more ?? [])];
  const loops = jobs.map((job) => runLoop(job, ending.signal, loop));
  return {
    lastRun: (job) => last.get(job) ?? null,
    stop: async () => {
      ending.abort();
      await Promise.all(loops);
    },
  };
}
