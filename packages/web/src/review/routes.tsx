import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { decisionRoutes } from './decisions/routes.tsx';
import { deskRoutes } from './desk/routes.tsx';
import { evidenceRoutes } from './evidence/routes.tsx';

/** The review desk, for matters of the review pathway. */
export function reviewPages(parts: WebParts): Pages {
  const all = createPages();
  for (const each of [deskRoutes(parts), evidenceRoutes(parts), decisionRoutes(parts)]) all.route('/', each);
  return all;
}
