import { findTilePath } from '../tile/path.ts';

/** Gives the bytes of a published file by its path, or null: from a folder, a bucket, memory. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/**
 * Answers requests for a published log at `prefix` (such as `/log/`) as C2SP tlog-tiles asks: the checkpoint fresh,
 * tiles and entries for ever. Any page may read it, so that a browser can verify the log from elsewhere.
 */
export function serveLog(read: ReadFile, prefix = '/'): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response('The log is only read.\n', { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '';
    // Only names that the format has: no other file can be asked for, whatever the path says.
    const isTile = findTilePath(path) !== undefined;
    const bytes = isTile || path === 'checkpoint' ? await read(path) : null;
    if (!bytes) {
      return new Response('Not a file of this log.\n', {
        status: 404,
        headers: { 'cache-control': 'no-store' },
      });
    }
    const headers = {
      'access-control-allow-origin': '*',
      'cache-control': isTile ? 'public, max-age=31536000, immutable' : 'public, max-age=2',
      'content-length': String(bytes.length),
      'content-type': isTile ? 'application/octet-stream' : 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    };
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers });
  };
}
