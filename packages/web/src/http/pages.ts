import type { Caller } from '@candour/record';
import { type Context, Hono } from 'hono';
import type { Language } from '../view/say.ts';

/** What is known of a request by the time a page sees it. */
interface PageEnv {
  Variables: {
    readonly requestId: string;
    readonly caller: Caller;
    readonly language: Language;
    /** The page that is answered, whole: for whoever compresses it, to whom its body would be a stream. */
    page?: Uint8Array<ArrayBuffer>;
  };
}

export type PageContext = Context<PageEnv>;
export type Pages = Hono<PageEnv>;

/** Where pages are put. */
export function createPages(): Pages {
  return new Hono<PageEnv>();
}
