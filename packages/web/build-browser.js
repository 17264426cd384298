import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Each file of src/browser becomes one small module that stands alone. */
const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'src', 'browser');
const outdir = join(here, 'dist', 'browser');

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: readdirSync(source)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(source, file)),
  outdir,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
});
