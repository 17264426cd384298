import { readDocuments } from '@candour/record';
import { clearEndedAccounts } from '@candour/record/account';
import { openReaders } from '@candour/record/open';
import type { Logger } from 'pino';
import { forgetAnswers } from './http/limits/kept-answers.ts';
import type { JobParts } from './jobs/list-jobs.ts';
import type { Job, LoopParts } from './jobs/loop.ts';
import { type RunningJobs, startJobs } from './jobs/start-jobs.ts';
import { asking, isGrave, type TellOfWitness } from './witness/ask-witnesses.ts';

interface Watched extends Pick<LoopParts, 'pause'> {
  readonly log: Logger;
  /** Is told what a job threw, beside the log. */
  readonly onFault: (fault: unknown) => void;
}

/** Where other processes do what happens by itself. */
export const noJobs: RunningJobs = { lastRun: () => null, stop: async () => {} };

/** Begins what happens by itself, the reading of documents with it. */
export function beginJobs(parts: JobParts, { log, onFault, ...turns }: Watched): RunningJobs {
  const readers = openReaders();
  const reading = { name: 'read', every: 2000, run: () => readDocuments(parts.record, readers) };
  const jobs = startJobs({
    ...parts,
    ...turns,
    more: [reading, forgetting(parts), asking({ ...parts, tell: tellOfWitnesses(log) })],
    onFault: (job, fault) => {
      log.error({ job, kind: fault instanceof Error ? fault.name : typeof fault }, 'a job failed');
      log.debug({ job, err: fault }, 'what was thrown');
      onFault(fault);
    },
  });
  const stop = async () => {
    await jobs.stop();
    await readers.close();
  };
  return { ...jobs, stop };
}

/** What a witness said is for whoever may read the debug log; that it does not sign, and why, for the operator. */
function tellOfWitnesses(log: Logger): TellOfWitness {
  return (witness, { outcome, detail }) => {
    if (outcome === 'cosigned') log.info({ witness }, 'a witness signs again');
    else if (isGrave(outcome)) log.error({ witness, outcome }, 'a witness was shown another log than this');
    else log.warn({ witness, outcome }, 'a witness did not cosign');
    if (detail !== null) log.debug({ witness, detail }, 'what the witness said');
  };
}

function forgetting({ record: { database, clock } }: JobParts): Job {
  return {
    name: 'forget-requests',
    every: 3_600_000,
    run: async () => {
      const now = clock();
      await forgetAnswers(database, now);
      await clearEndedAccounts(database, now.toISOString());
    },
  };
}
