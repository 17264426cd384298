import type { Middleware } from '../environment.ts';
import { kernelRefusal } from '../problem/kernel-refusals.ts';
import { problem } from '../problem/problem.ts';

/** Refuses an address with NUL in it, written out or encoded: no text here holds one, and PostgreSQL takes none. */
export const checkAddress: Middleware = async (c, next) =>
  /%00|\0/.test(c.req.url) ? problem(c, kernelRefusal('request-malformed')) : next();
