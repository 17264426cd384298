import { HTTPException } from 'hono/http-exception';
import type { HttpContext } from '../environment.ts';
import type { Router } from '../router.ts';
import { findMethods } from './find-methods.ts';
import { type KernelCode, kernelRefusal } from './kernel-refusals.ts';
import { problem } from './problem.ts';

const ofStatus: Readonly<Record<number, KernelCode>> = {
  400: 'json-malformed',
  401: 'sign-in-needed',
  404: 'not-found',
  413: 'body-too-large',
  415: 'media-type-unsupported',
};

/** What was thrown becomes a 500 that says nothing of what is inside; `tell` puts the fault where its keeper looks. */
export function answerFaults(tell: (fault: unknown, c: HttpContext) => void) {
  return (fault: unknown, c: HttpContext): Response => {
    const code = fault instanceof HTTPException ? ofStatus[fault.status] : undefined;
    if (code !== undefined) return problem(c, kernelRefusal(code));
    tell(fault, c);
    return problem(c, kernelRefusal('fault'));
  };
}

/** Nothing at the address, or nothing of that method. */
export function answerUnrouted(router: Router) {
  return (c: HttpContext): Response => {
    const allowed = findMethods(router, c.req.path);
    // A page of ours may find nothing at an address that it takes.
    const isTaken = allowed.some((method) => method === (c.req.method === 'HEAD' ? 'GET' : c.req.method));
    if (allowed.length === 0 || isTaken) return problem(c, kernelRefusal('not-found'));
    c.header('Allow', allowed.join(', '));
    return problem(c, kernelRefusal('method-not-allowed'));
  };
}
