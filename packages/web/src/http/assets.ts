import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createPages, type PageContext, type Pages } from './pages.ts';

interface Asset {
  readonly bytes: Buffer;
  readonly type: string;
}

const here = dirname(fileURLToPath(import.meta.url));
/** The same folder whether this runs from its source or as built. */
const root = join(here, '..', '..');
const served = new Map<string, Asset>();

/** Named by their content, so that browsers keep them for good and a new release is a new name. */
function serve(name: string, extension: string, { bytes, type }: Asset): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = `/assets/${name}-${hash}.${extension}`;
  served.set(path, { bytes, type });
  return path;
}

const fontFiles = [
  ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-normal'],
  ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-ext-wght-normal'],
  ['source-serif-4', 'source-serif-4-latin-wght-normal'],
  ['source-serif-4', 'source-serif-4-latin-ext-wght-normal'],
] as const;

/** In the style sheet a font is `url(font:NAME)`. */
function serveFonts(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  return new Map(
    fontFiles.map(([family, name]) => {
      const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
      const bytes = readFileSync(join(folder, 'files', `${name}.woff2`));
      return [name, serve(name, 'woff2', { bytes, type: 'font/woff2' })];
    }),
  );
}

function serveStyle(fonts: ReadonlyMap<string, string>): string {
  const folder = join(root, 'src', 'design', 'css');
  const text = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
    .replaceAll(/url\(font:([\w-]+)\)/g, (_, name: string) => `url(${fonts.get(name)})`);
  return serve('candour', 'css', { bytes: Buffer.from(text), type: 'text/css; charset=utf-8' });
}

function serveScripts(): ReadonlyMap<string, string> {
  const folder = join(root, 'dist', 'browser');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return new Map(
    files.map((file) => {
      const name = basename(file, '.js');
      const bytes = readFileSync(join(folder, file));
      return [name, serve(name, 'js', { bytes, type: 'text/javascript; charset=utf-8' })];
    }),
  );
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#fcfbf8"/><text x="5" y="25" font-family="Georgia, serif" font-size="27" font-weight="600" fill="#1c2024">C</text><circle cx="26" cy="23" r="3.4" fill="#8f1d14"/></svg>`;

const scripts = serveScripts();
const fonts = serveFonts();

/** Where style, fonts, icon and browser modules are. */
export const assets = {
  style: serveStyle(fonts),
  /** Those that every page uses, to be asked for before the style sheet has named them: words settle sooner. */
  early: fontFiles.flatMap(([, name]) => (name.includes('-latin-ext-') ? [] : [getFont(name)])),
  icon: serve('icon', 'svg', { bytes: Buffer.from(icon), type: 'image/svg+xml' }),
  script(name: string): string {
    const path = scripts.get(name);
    if (path === undefined) throw new Error(`There is no browser module called ${name}.`);
    return path;
  },
} as const;

function getFont(name: string): string {
  const path = fonts.get(name);
  if (path === undefined) throw new Error(`There is no font called ${name}.`);
  return path;
}

const compressed = new Map<string, Uint8Array<ArrayBuffer>>();

/** Fonts are compressed already; all else is compressed once, when it is first asked for. */
function compress(path: string, bytes: Buffer, encoding: 'br' | 'gzip'): Uint8Array<ArrayBuffer> {
  const key = `${encoding}:${path}`;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const made = encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes, { level: 9 });
  const copy = new Uint8Array(made);
  compressed.set(key, copy);
  return copy;
}

export function assetFiles(): Pages {
  return createPages().get('/assets/:file', (c) => {
    const asset = served.get(c.req.path);
    return asset === undefined ? c.notFound() : answerAsset(c, asset);
  });
}

function answerAsset(c: PageContext, { bytes, type }: Asset): Response {
  c.header('Content-Type', type);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  if (type.startsWith('font/')) return c.body(new Uint8Array(bytes));
  c.header('Vary', 'Accept-Encoding');
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding === null) return c.body(new Uint8Array(bytes));
  c.header('Content-Encoding', encoding);
  return c.body(compress(c.req.path, bytes, encoding));
}
