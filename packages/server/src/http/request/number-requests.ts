import type { Middleware } from '../environment.ts';

/** Numbers a request; until sign-in says otherwise, anyone sends it. */
export function numberRequests(id: () => string): Middleware {
  return async (c, next) => {
    c.set('requestId', id());
    c.set('caller', 'anyone');
    c.set('byCookie', false);
    await next();
  };
}
