import type { HttpContext } from '../environment.ts';

const machines = /^\/(api|log|calendar|health|ready|metrics|mcp)(\/|$)/;

/** Whether people ask for it with a browser, and not programs. */
export function isPage(c: HttpContext): boolean {
  return !machines.test(c.req.path);
}
