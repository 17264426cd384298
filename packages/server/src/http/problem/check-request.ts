import type { Hook } from '@hono/zod-openapi';
import type { ZodError } from 'zod';
import type { Env, HttpContext } from '../environment.ts';
import { explainIssue } from './explain-issue.ts';
import { kernelRefusal } from './kernel-refusals.ts';
import { malformed } from './problem.ts';

/** What a route does with a request that its schemas refuse: addresses and queries are 400, contents 422. */
// biome-ignore lint/suspicious/noExplicitAny: the library asks for any data of any route.
export const refuseMalformed: Hook<any, Env, any, any> = (result, c) =>
  result.success ? undefined : explainError(c, result.target, result.error);

function explainError(c: HttpContext, target: string, error: ZodError): Response {
  const inBody = target === 'json' || target === 'form';
  const errors = error.issues.map((issue) => ({
    at: [inBody ? 'body' : target, ...issue.path.map(String)].join('.'),
    message: explainIssue(issue),
  }));
  return malformed(c, kernelRefusal('request-malformed'), errors, inBody ? 422 : 400);
}
