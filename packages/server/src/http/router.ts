import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './environment.ts';
import { refuseMalformed } from './problem/check-request.ts';

export type Router = OpenAPIHono<Env>;

/** Where routes are put that answer a malformed request with a problem. */
export function createRouter(): Router {
  return new OpenAPIHono<Env>({ defaultHook: refuseMalformed });
}
