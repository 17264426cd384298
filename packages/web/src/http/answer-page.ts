import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { PageContext } from './pages.ts';

/** Nothing but ours runs or is shown, and forms go nowhere else. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a whole page. */
export async function answerPage(
  c: PageContext,
  page: Child,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  c.header('Content-Security-Policy', pagePolicy);
  // With no referrer at all a browser says `Origin: null` of a form, which cannot be told from another site’s.
  c.header('Referrer-Policy', 'same-origin');
  const text = `<!doctype html>${await (page as Promise<string> | string).toString()}`;
  // Written once, as bytes: as a text it is measured first, and written again as it is sent.
  const bytes = new TextEncoder().encode(text);
  c.set('page', bytes);
  return c.body(bytes, status, { 'Content-Type': 'text/html; charset=UTF-8' });
}

/** After something was done: the browser asks for the page that shows it, and going back does not do it again. */
export function seeOther(c: PageContext, address: string): Response {
  return c.redirect(address, 303);
}
