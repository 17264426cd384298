import { type Problem, pagePolicy, problemPage } from '@candour/web';
import type { Middleware } from '../environment.ts';
import { isPage } from '../request/is-page.ts';

/** A problem with a page is told as a page, where that is what the browser asked for. */
export const showProblems: Middleware = async (c, next) => {
  await next();
  const isProblem = c.res.headers.get('content-type') === 'application/problem+json';
  if (!isProblem || !isPage(c) || !c.req.header('accept')?.includes('text/html')) return;
  const { status, headers } = c.res;
  const { pathname, search } = new URL(c.req.url);
  const told = problemPage({
    caller: c.get('caller'),
    path: `${pathname}${search}`,
    problem: (await c.res.json()) as Problem,
  });
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', pagePolicy);
  c.res = new Response(told, { status, headers });
};
