import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildVectors } from './build.ts';

for (const [name, vectors] of Object.entries(await buildVectors())) {
  await writeFile(join(import.meta.dirname, name), `${JSON.stringify(vectors, null, 2)}\n`);
  process.stderr.write(`built packages/ledger/vectors/${name}\n`);
}
