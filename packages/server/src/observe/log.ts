import { type DestinationStream, type Logger, pino } from 'pino';
import type { HttpContext, Middleware } from '../http/environment.ts';
import { shortenAddress } from '../http/request/sender.ts';
import { templateOf } from './route-template.ts';

/**
 * A log without personal data: of a request its route, not its address; of the sender the network; never a query, a
 * body, a cookie or a name. Should something slip in under one of these names, it is taken out.
 */
export function createLog(level: string, to?: DestinationStream): Logger {
  const names = ['name', 'email', 'title', 'authorization', 'cookie', 'token', 'password', 'body', 'query'];
  const redact = { paths: names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true };
  return pino({ level, redact, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
}

/** One line a request, once it is answered. */
export function logRequests(log: Logger): Middleware {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    const ms = Math.round((performance.now() - begun) * 10) / 10;
    const address = shortenAddress(c.get('sender')?.address ?? '');
    const line = { request: c.get('requestId'), method: c.req.method, route: templateOf(c), address, ms };
    log.info({ ...line, status: c.res.status }, 'answered');
  };
}

/**
 * Where a fault is looked for: what kind it was, and where it was thrown. Its message is left out, for a database
 * repeats in it the values that it choked on; those are looked up with the log at `debug`, by whoever may.
 */
export function logFault(log: Logger): (fault: unknown, c: HttpContext) => void {
  return (fault, c) => {
    const line = { request: c.get('requestId'), method: c.req.method, route: templateOf(c) };
    log.error({ ...line, fault: describeFault(fault) }, 'a request failed');
    log.debug({ ...line, err: fault }, 'what was thrown');
  };
}

interface Described {
  readonly kind: string;
  readonly code?: unknown;
  readonly thrownAt: readonly string[];
  readonly cause?: Described;
}

function describeFault(fault: unknown): Described {
  if (!(fault instanceof Error)) return { kind: typeof fault, thrownAt: [] };
  const frames = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const code = 'code' in fault ? { code: fault.code } : {};
  const cause = fault.cause === undefined ? {} : { cause: describeFault(fault.cause) };
  return {
    kind: fault.constructor.name,
    ...code,
    thrownAt: frames.slice(0, 8).map((line) => line.trim()),
    ...cause,
  };
}
