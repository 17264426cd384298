import type { PageContext } from '@candour/web';
import type { HttpContext } from '../environment.ts';

/** A request as the server knows it, from pages, which know less of it. */
export function ofPages(c: PageContext): HttpContext {
  return c as unknown as HttpContext;
}
