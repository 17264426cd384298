import type { Caller } from '@candour/record';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

/** Where a request comes from, as far as it can be believed. */
export interface Sender {
  readonly address: string;
  /** The name it was sent to, in small letters, with its port; null where none was said. */
  readonly host: string | null;
  readonly byProxy: boolean;
}

/** What is known of a request by the time a route sees it. */
interface Variables {
  /** Made here, never taken from outside; in every answer, problem and line of the log. */
  requestId: string;
  sender: Sender;
  language: 'en' | 'cy';
  /** Who asks; `anyone` until sign-in has said otherwise. */
  caller: Caller;
  /** The caller is known by a cookie that the browser sends by itself, so that other sites could make it ask. */
  byCookie: boolean;
  /** The answer shows a secret, which is kept nowhere: under no Idempotency-Key either. */
  holdsSecret?: boolean;
  /** The page that is answered, whole. */
  page?: Uint8Array<ArrayBuffer>;
}

export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: Variables;
}

export type HttpContext = Context<Env>;
export type Middleware = MiddlewareHandler<Env>;
