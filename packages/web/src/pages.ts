import { cataloguePages } from './design/catalogue/routes.tsx';
import { frontPage } from './front/front-page.tsx';
import { createPages, type Pages } from './http/pages.ts';
import { matterPages } from './matter/routes.tsx';
import type { WebParts } from './parts.ts';
import { confirmPages } from './sign-in/confirm-routes.tsx';
import { invitationPages } from './sign-in/invitation-routes.tsx';
import { recoveryPages } from './sign-in/recovery-routes.tsx';
import { signInPages } from './sign-in/sign-in-routes.tsx';

/** Every page: mount it at `/` and, for Welsh, at `/cy`. */
export function pages(parts: WebParts): Pages {
  const all = createPages();
  for (const each of [
    cataloguePages(),
    frontPage(parts),
    signInPages(parts),
    recoveryPages(parts),
    invitationPages(parts),
    confirmPages(parts),
    matterPages(parts),
  ])
    all.route('/', each);
  return all;
}
