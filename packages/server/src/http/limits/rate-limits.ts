import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { HttpContext, Middleware } from '../environment.ts';
import { kernelRefusal } from '../problem/kernel-refusals.ts';
import { problem } from '../problem/problem.ts';
import { networkOf } from '../request/sender.ts';

interface RateLimit {
  readonly name: 'reads' | 'writes' | 'sign-ins';
  readonly perMinute: number;
}

const window = 60;

/**
 * So many requests a minute for each person, or each address of those who have not signed in; said in every answer
 * (draft-ietf-httpapi-ratelimit-headers). It is counted in this process: with several, each allows as many.
 */
function limitRate({ name, perMinute }: RateLimit): Middleware {
  const limiter = new RateLimiterMemory({ keyPrefix: name, points: perMinute, duration: window });
  const policy = `"${name}";q=${perMinute};w=${window}`;
  return async (c, next) => {
    const counted = await limiter.consume(whoAsks(c)).catch(asCounted);
    const seconds = Math.ceil(counted.msBeforeNext / 1000);
    c.header('RateLimit-Policy', policy);
    c.header('RateLimit', `"${name}";r=${counted.remainingPoints};t=${seconds}`);
    if (counted.consumedPoints <= perMinute) return next();
    c.header('Retry-After', String(Math.max(1, seconds)));
    return problem(c, kernelRefusal('too-many-requests'));
  };
}

/** One limit for what reads, another for what changes something. */
export function limitRates(limits: { readonly reads: number; readonly writes: number }): Middleware {
  const reads = limitRate({ name: 'reads', perMinute: limits.reads });
  const writes = limitRate({ name: 'writes', perMinute: limits.writes });
  return (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? reads : writes)(c, next);
}

function whoAsks(c: HttpContext): string {
  const caller = c.get('caller');
  return caller === 'anyone' ? networkOf(c.get('sender').address) : caller.person;
}

/** The limiter throws what it counted when that is too much. */
function asCounted(thrown: unknown): RateLimiterRes {
  if (thrown instanceof RateLimiterRes) return thrown;
  throw thrown;
}
