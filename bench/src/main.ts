import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { printFigure } from './figure.ts';

/** A bench measures on a folder (or file) of its format and yields its figures as they come. */
export type Bench = (data: string | undefined) => AsyncIterable<Figure>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  dates: async () => (await import('./dates.ts')).bench,
  content: async () => (await import('./content.ts')).bench,
  copies: async () => (await import('./copies.ts')).bench,
  quotes: async () => (await import('./quotes.ts')).bench,
  reading: async () => (await import('./reading.ts')).bench,
  ledger: async () => (await import('./ledger.ts')).bench,
  asof: async () => (await import('./asof.ts')).bench,
  sweep: async () => (await import('./sweep.ts')).bench,
  extract: async () => (await import('./extract.ts')).bench,
  persons: async () => (await import('./persons.ts')).bench,
  access: async () => (await import('./access.ts')).bench,
  web: async () => (await import('./web.ts')).bench,
  verify: async () => (await import('./verify.ts')).bench,
  search: async () => (await import('./search.ts')).bench,
  import: async () => (await import('./import.ts')).bench,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
});

const load = benches[positionals[0] ?? ''];
if (!load || positionals.length !== 1) {
  process.stderr.write(
    `usage: npm run bench -- NAME [--data DIR] [--json]; NAME is one of ${Object.keys(benches).join(', ')}\n`,
  );
  process.exit(2);
}
const bench = await load();
try {
  for await (const figure of bench(values.data)) printFigure(figure, values.json);
} catch (fault) {
  const missing = findMissingPath(fault);
  if (missing === undefined) throw fault;
  process.stderr.write(
    `${positionals[0]}: there is nothing at ${missing}; name the data with --data, or its folder with CANDOUR_DATA.\n`,
  );
  process.exitCode = 1;
}

function findMissingPath(fault: unknown): string | undefined {
  const isMissing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT' && 'path' in fault;
  return isMissing ? String(fault.path) : undefined;
}
