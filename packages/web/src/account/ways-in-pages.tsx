import { Document } from '../design/document.tsx';
import { BackLink } from '../design/govuk/back-link.tsx';
import { Button } from '../design/govuk/button.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { Input } from '../design/govuk/input.tsx';
import { errorAt, type FormError } from '../http/form.ts';
import { NewPasskey } from '../sign-in/invitation-page.tsx';
import { invitationWords } from '../sign-in/invitation-words.ts';
import { WithoutScript } from '../sign-in/passkey-form.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { WayIn } from './own-account.ts';
import { accountWords as words } from './words.ts';

const more = {
  remove: { en: 'Remove {name}?', cy: 'Tynnu {name}?' },
  removeLede: {
    en: 'You can no longer sign in with it, and the sessions that were opened with it end.',
    cy: 'Ni fyddwch yn gallu mewngofnodi gydag ef mwyach, a daw’r sesiynau a agorwyd gydag ef i ben.',
  },
  rename: { en: 'Rename this passkey', cy: 'Ailenwi’r allwedd mynediad hon' },
} as const;

function back(view: View) {
  return <BackLink view={view} href={view.to(paths.account)} />;
}

export function AddPasskey({ view }: { readonly view: View }) {
  return (
    <Document view={view} title={view.say(words.addPasskey)} scripts={['passkey']} before={back(view)}>
      <h1>{view.say(words.addPasskey)}</h1>
      <p>{view.say(invitationWords.what)}</p>
      <WithoutScript>{view.say(invitationWords.needsScript)}</WithoutScript>
      <NewPasskey view={view} to={`${view.to(paths.account)}?done=added`} />
    </Document>
  );
}

interface RenameProps {
  readonly view: View;
  readonly id: string;
  readonly name: string;
  readonly errors: readonly FormError[];
}

export function RenamePasskey({ view, id, name, errors }: RenameProps) {
  const wrong = errorAt(errors, 'name');
  return (
    <Document view={view} title={view.say(more.rename)} isRefused={errors.length > 0} before={back(view)}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{view.say(more.rename)}</h1>
      <form method="post" action={view.to(paths.renamePasskey)} novalidate>
        <input type="hidden" name="id" value={id} />
        <Input
          view={view}
          name="name"
          label={view.say(words.newName)}
          value={name}
          error={wrong && view.say(wrong)}
          width={20}
          autocomplete="off"
        />
        <Button>{view.say(words.rename)}</Button>
      </form>
    </Document>
  );
}

interface RemoveProps extends WayIn {
  readonly view: View;
  readonly name: string;
  readonly errors: readonly FormError[];
}

export function RemoveWayIn({ view, kind, id, name, errors }: RemoveProps) {
  const title = view.say(more.remove, { name });
  return (
    <Document view={view} title={title} isRefused={errors.length > 0} before={back(view)}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{title}</h1>
      <p>{view.say(more.removeLede)}</p>
      <form method="post" action={view.to(paths.removeWayIn)}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <Button kind="warning">{view.say(words.remove)}</Button>
      </form>
    </Document>
  );
}
