import { parentPort, workerData } from 'node:worker_threads';
import { checkPathway } from './checked-pathway.ts';

/** What runs in the thread that `check-apart.ts` starts: one text, one answer. */
parentPort?.postMessage(checkPathway(String(workerData)));
