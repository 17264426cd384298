import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpContext, Middleware } from '../environment.ts';
import { isHeld } from './tags.ts';

/** In bytes: less than this is one packet either way. */
const worthIt = 1024;

/** What shrinks. A stream of events is left alone: what is held back to be compressed arrives late. */
const text =
  /^(?:text\/(?!event-stream)|application\/(?:json|problem\+json|xml|openmetrics-text)|image\/svg)/;

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
 * Compressing what is secret together with what an attacker chose tells of the secret by its length (BREACH). Another
 * site can choose an address and send somebody signed in to it: what they are then shown is not compressed.
 */
export const compressText: Middleware = async (c, next) => {
  await next();
  const encoding = isSentHere(c) ? null : chooseEncoding(c);
  const isTagged = isForAnyone(c);
  if (!isText(c) || (encoding === null && !isTagged)) return;
  const bytes = await bytesOf(c);
  if (isTagged && isUnchanged(c, bytes)) {
    c.res = new Response(null, { status: 304, headers: c.res.headers });
    return;
  }
  if (bytes.length < worthIt) return answerWith(c, bytes);
  c.res.headers.append('Vary', 'Accept-Encoding');
  if (encoding === null) return answerWith(c, bytes);
  c.res.headers.set('Content-Encoding', encoding);
  answerWith(c, new Uint8Array(await compressors[encoding](bytes)));
};

/** Read from the answer only where it is no page: its body is a stream by then, and a stream costs as much as the page. */
async function bytesOf(c: HttpContext): Promise<Uint8Array<ArrayBuffer>> {
  return c.get('page') ?? new Uint8Array(await c.res.arrayBuffer());
}

function answerWith(c: HttpContext, bytes: Uint8Array<ArrayBuffer>): void {
  const { status, headers } = c.res;
  headers.delete('Content-Length');
  const answer = new Response(bytes, { status, headers });
  // Or the headers of the answer before would be added to these.
  c.res = undefined;
  c.res = answer;
}

/** A page that is the same for whoever has not signed in. */
function isForAnyone(c: HttpContext): boolean {
  const { status, headers } = c.res;
  const isHtml = headers.get('content-type')?.startsWith('text/html') === true;
  return c.get('caller') === 'anyone' && status === 200 && isHtml && !headers.has('set-cookie');
}

/** Gives it its tag; true where whoever asks holds it. */
function isUnchanged(c: HttpContext, bytes: Uint8Array): boolean {
  const tag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  c.res.headers.set('ETag', tag);
  c.res.headers.append('Vary', 'Cookie, Authorization');
  return isHeld(c.req.header('if-none-match'), tag);
}

/** Text made here and whole: not a file that somebody put in, and not what is compressed already. */
function isText(c: HttpContext): boolean {
  const { headers, status } = c.res;
  const isAsked = (c.req.method === 'GET' || c.req.method === 'POST') && status !== 304 && status !== 204;
  const isPlain = !headers.has('content-encoding') && !headers.has('content-range');
  return isAsked && isPlain && text.test(headers.get('content-type') ?? '');
}

/** Whether another site sent somebody here who is signed in. */
function isSentHere(c: HttpContext): boolean {
  const site = c.req.header('sec-fetch-site');
  return c.get('byCookie') && site !== undefined && site !== 'same-origin' && site !== 'none';
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
