import { accountPages } from './account/account-routes.tsx';
import { noticesPages } from './account/notices-routes.tsx';
import { secretsPages } from './account/secrets-routes.tsx';
import { waysInPages } from './account/ways-in-routes.tsx';
import { adminPages } from './admin/admin-pages.ts';
import { choosingPages } from './choosing/routes.ts';
import { cataloguePages } from './design/catalogue/routes.tsx';
import { deskPages } from './desk/routes.tsx';
import { documentPages } from './documents/document-pages.ts';
import { frontPages } from './front/front-routes.tsx';
import { problemPages } from './front/problem-pages.tsx';
import { createPages, type Pages } from './http/pages.ts';
import { inboxPages } from './inbox/routes.tsx';
import { matterPages } from './matter/routes.tsx';
import { newMatterPages } from './matters/new/routes.tsx';
import { matterListPages } from './matters/routes.tsx';
import type { WebParts } from './parts.ts';
import { reviewPages } from './review/routes.tsx';
import { searchPages } from './search/routes.tsx';
import { confirmPages } from './sign-in/confirm-routes.tsx';
import { invitationPages } from './sign-in/invitation-routes.tsx';
import { recoveryPages } from './sign-in/recovery-routes.tsx';
import { signInPages } from './sign-in/sign-in-routes.tsx';

/** Every page: mount it at `/` and, for Welsh, at `/cy`. */
export function pages(parts: WebParts): Pages {
  const all = createPages();
  for (const each of [
    cataloguePages(parts),
    frontPages(parts),
    problemPages(parts),
    choosingPages(parts),
    signInPages(parts),
    accountPages(parts),
    waysInPages(parts),
    secretsPages(parts),
    noticesPages(parts),
    recoveryPages(parts),
    invitationPages(parts),
    confirmPages(parts),
    matterListPages(parts),
    newMatterPages(parts),
    deskPages(parts),
    inboxPages(parts),
    searchPages(parts),
    matterPages(parts),
    reviewPages(parts),
    adminPages(parts),
    documentPages(parts),
  ])
    all.route('/', each);
  return all;
}
