import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { actPages } from './act/routes.tsx';
import { correctPages } from './correct/routes.tsx';
import { movePages } from './move/routes.tsx';
import { matterPage } from './page/routes.tsx';
import { pathwayPages } from './pathway/routes.tsx';
import { peoplePages } from './people/routes.tsx';
import { entryPage } from './proof/routes.tsx';

/** Everything about one matter. */
export function matterPages(parts: WebParts): Pages {
  const all = createPages();
  const each = [matterPage, movePages, actPages, correctPages, peoplePages, entryPage, pathwayPages];
  for (const open of each) all.route('/', open(parts));
  return all;
}
