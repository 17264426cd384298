import { runWitness } from './running-witness.ts';
import { textLog, texts } from './witnessed-log.ts';

/** A witness in a process of its own, to be killed: node --import tsx witness-process.ts FOLDER */
const { url } = await runWitness([textLog(texts(1))], { folder: process.argv[2] ?? '' });
process.stdout.write(`${url}\n`);
