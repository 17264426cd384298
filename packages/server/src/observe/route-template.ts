import { matchedRoutes } from 'hono/route';
import type { HttpContext } from '../http/environment.ts';

/** `/matters/:matter`, whichever matter it was: what may be counted and logged. `none` where no route took it. */
export function templateOf(c: HttpContext): string {
  const routes = matchedRoutes(c).filter(({ path }) => !path.endsWith('*'));
  return routes.at(-1)?.path ?? 'none';
}
