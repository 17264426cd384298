import { paths } from '../../view/paths.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import type { Invited } from '../keeping.ts';
import { peopleWords as words } from './words.ts';

interface InvitedPageProps {
  readonly view: AdminView;
  readonly person: { readonly id: string; readonly name: string };
  readonly invited: Invited;
}

/** The link, this once: it is kept nowhere, so it cannot be shown again. */
export function InvitedPage({ view, person: { id, name }, invited }: InvitedPageProps) {
  return (
    <AdminPage
      view={view}
      title={view.say(words.invitedTitle, { name })}
      lede={view.say(words.invitedLede, { when: view.moment(invited.expiresAt) })}
    >
      <h2>{view.say(words.link)}</h2>
      <p class="panel secret">
        <code>{invited.link}</code>
      </p>
      <p>
        <a href={view.to(paths.person(id))}>{view.say(words.back, { name })}</a>
      </p>
    </AdminPage>
  );
}
