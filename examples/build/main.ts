import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { builtDocuments } from './documents.ts';
import { buildLog } from './log.ts';

const root = resolve(import.meta.dirname, '..');
for (const { path, build } of builtDocuments) {
  await writeFile(resolve(root, path), await build());
  process.stderr.write(`built examples/${path}\n`);
}
for (const [path, bytes] of await buildLog()) {
  const file = resolve(root, 'harrow-lane', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  process.stderr.write(`built examples/harrow-lane/${path}\n`);
}
