import { asCsv, asHtml } from './as-table.ts';
import { listWords } from './list-words.ts';

/** `npm run --silent words`: everything that people read, in English and Welsh side by side, as CSV or `--html`. */
process.stdout.write((process.argv.includes('--html') ? asHtml : asCsv)(listWords()));
