import type { Router } from '../router.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The methods that routes take at a path; none where there is no such path. */
export function findMethods(router: Router, path: string): readonly string[] {
  return methods.filter((method) => {
    const [handlers] = router.router.match(method, path);
    return handlers.some(([[, route]]) => route.method === method && !route.path.endsWith('*'));
  });
}
