import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { aboutPages } from './about/routes.tsx';
import { copyPages } from './copies/routes.tsx';
import { decidePages } from './decide/routes.tsx';
import { deskPages } from './desk/routes.tsx';
import { documentLists } from './list/routes.tsx';
import { uploadPages } from './upload/routes.tsx';

/** Documents: the list, putting them in, the reading desk, what is decided on it, and copies side by side. */
export function documentPages(parts: WebParts): Pages {
  const all = createPages();
  // `/documents/new` before any document of that name.
  for (const pages of [documentLists, uploadPages, copyPages, aboutPages, decidePages, deskPages])
    all.route('/', pages(parts));
  return all;
}
