import { Worker } from 'node:worker_threads';
import type { Asked, Turn } from './ask.ts';

const here = import.meta.url;

/** One turn, asked from another thread. */
export function takeTurn(turn: Turn): Promise<Asked> {
  const ending = here.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./ask.${ending}`, here), { workerData: turn });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
