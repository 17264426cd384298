import type { Caller } from '@candour/record';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { Sender } from './request/sender.ts';

export type Language = 'en' | 'cy';

/** What is known of a request by the time a route sees it. */
export interface Variables {
  /** Made here, never taken from outside; in every answer, problem and line of the log. */
  requestId: string;
  sender: Sender;
  language: Language;
  /** Who asks; `anyone` until sign-in has said otherwise. */
  caller: Caller;
  /** The caller is known by a cookie that the browser sends by itself, so that other sites could make it ask. */
  byCookie: boolean;
  /** The answer shows a secret, which is kept nowhere: under no Idempotency-Key either. */
  holdsSecret?: boolean;
}

export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: Variables;
}

export type HttpContext = Context<Env>;
export type Middleware = MiddlewareHandler<Env>;
