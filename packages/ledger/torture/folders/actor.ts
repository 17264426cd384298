import { writeSync } from 'node:fs';
import { folderTrials } from './list-trials.ts';
import type { Orders } from './trial.ts';

/** A process that works on one folder until it is killed; each line is written before anything else happens. */
const orders: Orders = JSON.parse(process.argv[2] ?? '');
const trial = folderTrials.find(({ name }) => name === orders.trial);
await trial?.act(orders, (word, ...words) => {
  writeSync(1, `${[word, String(process.hrtime.bigint()), ...words].join(' ')}\n`);
});
