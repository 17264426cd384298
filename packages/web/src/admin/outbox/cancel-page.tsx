import type { Message } from '@candour/record/outgoing';
import { Button } from '../../design/govuk/button.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { wrongAt } from '../frame/wrong-at.ts';
import { kindWords, outboxWords as words } from './words.ts';

interface CancelPageProps {
  readonly view: AdminView;
  readonly message: Message;
  readonly nameOf: (recipient: string) => string;
  readonly state: FormState;
}

/** What follows when a message is not sent, and why it is not to be. */
export function CancelPage({ view, message: { id, recipient, kind }, nameOf, state }: CancelPageProps) {
  const about = view.say(kindWords[kind]);
  return (
    <AdminPage
      view={view}
      title={view.say(words.cancelTitle, { name: nameOf(recipient), about })}
      lede={view.say(words.cancelLede)}
      acts
      errors={state.errors}
    >
      {kind === 'digest' && <p>{view.say(words.cancelDigest)}</p>}
      <form method="post" action={view.to(paths.cancelMessage(id))} novalidate>
        <Textarea
          view={view}
          name="because"
          label={view.say(words.cancelWhy)}
          hint={view.say(words.cancelWhyHint)}
          value={state.filled.get('because')}
          error={wrongAt(view, state)('because')}
          rows={3}
        />
        <Button>{view.say(words.cancelIt)}</Button>
      </form>
      <p>
        <a href={view.to(paths.outbox)}>{view.say(words.back)}</a>
      </p>
    </AdminPage>
  );
}
