import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { builtDocuments } from './documents.ts';

const root = resolve(import.meta.dirname, '..');
for (const { path, build } of builtDocuments) {
  await writeFile(resolve(root, path), await build());
  process.stderr.write(`built examples/${path}\n`);
}
