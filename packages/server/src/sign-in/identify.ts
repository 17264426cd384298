import type { Caller } from '@candour/record';
import type { HttpContext, Middleware } from '../http/environment.ts';
import { problem } from '../http/problem/problem.ts';
import type { SignInParts } from './parts.ts';
import { callerOf } from './session/caller-of.ts';

/** Says of every request who asks: `c.get('caller')`. */
export function identify(parts: Pick<SignInParts, 'database' | 'clock' | 'config'>): Middleware {
  return async (c, next) => {
    const found = await callerOf(parts, c.req.raw.headers);
    if (!found.ok) return problem(c, found.refusals);
    const { caller, session } = found.value;
    c.set('caller', withRequest(caller, c));
    c.set('byCookie', session !== null);
    return next();
  };
}

function withRequest(caller: Caller, c: HttpContext): Caller {
  const request = c.get('requestId');
  return caller === 'anyone' || request === undefined ? caller : { ...caller, request };
}
