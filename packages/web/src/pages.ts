import { frontPage } from './front/front-page.tsx';
import { createPages, type Pages } from './http/pages.ts';
import type { WebParts } from './parts.ts';
import { signInPages } from './sign-in/sign-in-routes.tsx';

/** Every page: mount it at `/` and, for Welsh, at `/cy`. */
export function pages(parts: WebParts): Pages {
  const all = createPages();
  for (const each of [frontPage(parts), signInPages(parts)]) all.route('/', each);
  return all;
}
