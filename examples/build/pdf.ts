import { dirname, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const workspace = resolve(dirname(import.meta.filename), '..');

/** Sets a Typst source under `examples/` as PDF. The same source always gives the same bytes. */
export function buildPdf(source: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace });
  return compiler.pdf({ mainFilePath: resolve(workspace, source) });
}
