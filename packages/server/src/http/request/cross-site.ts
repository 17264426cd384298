import type { Middleware } from '../environment.ts';
import { kernelRefusal } from '../problem/kernel-refusals.ts';
import { problem } from '../problem/problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send (CSRF): a request that changes something must come from a page of
 * ours, as the browser itself says in Sec-Fetch-Site or Origin. Where a cookie came along and the browser says
 * nothing, that is not proof enough. A token in `Authorization` is never sent by itself, so nothing is asked of it.
 */
export function refuseCrossSite(origin: string): Middleware {
  return async (c, next) => {
    if (safe.has(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site');
    const from = c.req.header('origin');
    const isOurs =
      (site === undefined || site === 'same-origin' || site === 'none') &&
      (from === undefined || from === origin);
    const isSaid = site !== undefined || from !== undefined;
    const hasCookie = c.req.header('cookie') !== undefined;
    return isOurs && (isSaid || !hasCookie) ? next() : problem(c, kernelRefusal('cross-site'));
  };
}
