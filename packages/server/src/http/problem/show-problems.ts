import { type Problem, pagePolicy, problemPage } from '@candour/web';
import type { HttpContext, Middleware } from '../environment.ts';
import { isPage } from '../request/is-page.ts';
import type { Router } from '../router.ts';
import { findMethods } from './find-methods.ts';

/** A problem with a page is told as a page, where that is what the browser asked for. */
export function showProblems(router: Router): Middleware {
  return async (c, next) => {
    await next();
    const isProblem = c.res.headers.get('content-type') === 'application/problem+json';
    if (!isProblem || !isPage(c) || !c.req.header('accept')?.includes('text/html')) return;
    const { status, headers } = c.res;
    const { pathname, search } = new URL(c.req.url);
    const told = problemPage({
      caller: c.get('caller'),
      path: `${pathname}${search}`,
      back: findPage(router, c),
      problem: (await c.res.json()) as Problem,
    });
    headers.set('content-type', 'text/html; charset=utf-8');
    headers.set('content-security-policy', pagePolicy);
    headers.set('referrer-policy', 'same-origin');
    headers.append('vary', 'Accept');
    c.set('page', new TextEncoder().encode(told));
    c.res = new Response(told, { status, headers });
  };
}

/** The page on which one was: this address, or, where it only takes forms, the nearest above it that is a page. */
function findPage(router: Router, c: HttpContext): string {
  const { pathname, search } = new URL(c.req.url);
  if (c.req.method === 'GET' || findMethods(router, pathname).includes('GET')) return `${pathname}${search}`;
  const parts = pathname.split('/');
  while (parts.length > 2) {
    parts.pop();
    if (findMethods(router, parts.join('/')).includes('GET')) return parts.join('/');
  }
  return pathname.startsWith('/cy/') ? '/cy' : '/';
}
