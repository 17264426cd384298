import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { actPages } from './act/routes.tsx';
import { movePages } from './move/routes.tsx';
import { matterPage } from './page/routes.tsx';
import { peoplePages } from './people/routes.tsx';

/** Everything about one matter. */
export function matterPages(parts: WebParts): Pages {
  const all = createPages();
  for (const each of [matterPage(parts), movePages(parts), actPages(parts), peoplePages(parts)])
    all.route('/', each);
  return all;
}
