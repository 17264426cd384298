import { Button } from '../../design/govuk/button.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { wrongAt } from '../frame/wrong-at.ts';
import { outboxWords as words } from './words.ts';

/** An address to be told of entries from now on. */
export function WebhookForm({ view, state }: { readonly view: AdminView; readonly state: FormState }) {
  const wrong = wrongAt(view, state);
  return (
    <form method="post" action={view.to(paths.outbox)} novalidate>
      <h3>{view.say(words.register)}</h3>
      <Input
        view={view}
        name="url"
        type="url"
        label={view.say(words.url)}
        hint={view.say(words.urlHint)}
        value={state.filled.get('url')}
        error={wrong('url')}
        spellcheck={false}
      />
      <Textarea
        view={view}
        name="kinds"
        label={view.say(words.kinds)}
        hint={view.say(words.kindsHint)}
        value={state.filled.get('kinds')}
        error={wrong('kinds')}
        rows={3}
      />
      <Button name="do" value="register">
        {view.say(words.register)}
      </Button>
    </form>
  );
}

/** The secret, this once. */
export function SecretPage({ view, secret }: { readonly view: AdminView; readonly secret: string }) {
  return (
    <AdminPage view={view} title={view.say(words.secretTitle)} lede={view.say(words.secretLede)}>
      <p class="panel secret">
        <code>{secret}</code>
      </p>
      <p>
        <a href={view.to(paths.outbox)}>{view.say(words.back)}</a>
      </p>
    </AdminPage>
  );
}
