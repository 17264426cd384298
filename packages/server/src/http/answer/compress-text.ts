import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpContext, Middleware } from '../environment.ts';
import { isHeld } from './tags.ts';

/** In bytes: less than this is one packet either way. */
const worthIt = 1024;

/** What shrinks. A stream of events is left alone: what is held back to be compressed arrives late. */
const text = /^(?:text\/(?!event-stream)|application\/(?:json|problem\+json|xml|openmetrics-text)|image\/svg)/;

const compressors = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      // 4 costs about what gzip does, and is smaller; the highest would take a tenth of a second a page.
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6 }),
} as const;

/**
 * Compresses text for whoever takes it, and gives pages that anyone may see a tag, so that what has not changed is not
 * sent again. What is shown to somebody signed in has none: no browser keeps it.
 *
 * Compressing what is secret together with what an attacker chose tells its length (BREACH). Nothing here does:
 * docs/threat-model.md says why.
 */
export const compressText: Middleware = async (c, next) => {
  await next();
  if (!isText(c)) return;
  const bytes = new Uint8Array(await c.res.arrayBuffer());
  const { status, headers } = new Response(null, c.res);
  if (status === 200 && c.get('caller') === 'anyone' && isHtml(headers)) {
    const tag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    headers.set('ETag', tag);
    headers.append('Vary', 'Cookie, Authorization');
    if (isHeld(c.req.header('if-none-match'), tag)) {
      c.res = new Response(null, { status: 304, headers });
      return;
    }
  }
  const encoding = chooseEncoding(c);
  const isWorthIt = encoding !== null && bytes.length >= worthIt;
  if (bytes.length >= worthIt) headers.append('Vary', 'Accept-Encoding');
  if (isWorthIt) headers.set('Content-Encoding', encoding);
  headers.delete('Content-Length');
  c.res = undefined;
  c.res = new Response(isWorthIt ? new Uint8Array(await compressors[encoding](bytes)) : bytes, {
    status,
    headers,
  });
};

/** Text made here and whole: not a file that somebody put in, and not what is compressed already. */
function isText(c: HttpContext): boolean {
  const { headers, body } = c.res;
  const isAsked = c.req.method === 'GET' || c.req.method === 'POST';
  const isPlain = !headers.has('content-encoding') && !headers.has('content-range');
  return isAsked && body !== null && isPlain && text.test(headers.get('content-type') ?? '');
}

function isHtml(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/html') === true && !headers.has('set-cookie');
}

/** The smaller of those that are taken; `q=0` says that one is not. */
function chooseEncoding(c: HttpContext): keyof typeof compressors | null {
  const taken = (c.req.header('accept-encoding') ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(?:\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim().toLowerCase());
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : null;
}
