import { Document } from '../design/document.tsx';
import { Button } from '../design/govuk/button.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { Input } from '../design/govuk/input.tsx';
import { errorAt, type FormError } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { Provider } from './door.ts';
import { invitationWords as words } from './invitation-words.ts';
import { PasskeyForm, WithoutScript } from './passkey-form.tsx';

/** Before the invitation is known: its secret is after the # of the link, where no server sees it. */
export function OpenInvitation({
  view,
  errors,
}: {
  readonly view: View;
  readonly errors: readonly FormError[];
}) {
  const wrong = errorAt(errors, 'invitation');
  return (
    <Document
      view={view}
      title={view.say(words.title)}
      scripts={['invitation']}
      isRefused={errors.length > 0}
    >
      <ErrorSummary view={view} errors={errors} />
      <h1>{view.say(words.title)}</h1>
      <form method="post" action={view.to(paths.invitation)} novalidate>
        <Input
          view={view}
          name="invitation"
          label={view.say(words.field)}
          hint={view.say(words.open)}
          error={wrong && view.say(wrong)}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{view.say(words.go)}</Button>
      </form>
    </Document>
  );
}

interface AcceptProps {
  readonly view: View;
  readonly name: string | null;
  readonly secret: string;
  readonly providers: readonly Provider[];
}

/** Somebody invited adds their way to sign in. */
export function AcceptInvitation({ view, name, secret, providers }: AcceptProps) {
  const title = name === null ? view.say(words.someone) : view.say(words.greeting, { name });
  return (
    <Document view={view} title={title} scripts={['passkey']}>
      <h1>{title}</h1>
      <p class="lede">{view.say(words.lede)}</p>
      <h2>{view.say(words.passkey)}</h2>
      <p>{view.say(words.what)}</p>
      <p>{view.say(words.stays)}</p>
      <WithoutScript>{view.say(words.needsScript)}</WithoutScript>
      <NewPasskey view={view} to={view.to(paths.recoveryCodes)} secret={secret} />
      {providers.length > 0 && <h2>{view.say(words.elsewhere)}</h2>}
      {providers.map((provider) => (
        <form method="post" action={view.to(paths.acceptElsewhere(provider.id))}>
          <input type="hidden" name="invitation" value={secret} />
          <Button kind="secondary">{view.say(words.elsewhereButton, { name: provider.name })}</Button>
        </form>
      ))}
    </Document>
  );
}

interface NewPasskeyProps {
  readonly view: View;
  readonly to: string;
  /** Of an invitation; without one, the session that asks must be confirmed. */
  readonly secret?: string;
}

export function NewPasskey({ view, to, secret }: NewPasskeyProps) {
  return (
    <PasskeyForm view={view} act="register" to={to} button={view.say(words.button)}>
      {secret !== undefined && <input type="hidden" name="invitation" value={secret} />}
      <Input
        view={view}
        name="name"
        label={view.say(words.name)}
        hint={view.say(words.nameHint)}
        value={view.say(words.nameValue)}
        autocomplete="off"
      />
    </PasskeyForm>
  );
}

interface GoOnProps {
  readonly view: View;
  readonly provider: string;
  readonly location: string;
}

/** A link, and not where a form’s answer sends the browser: `form-action` would hold it here. */
export function GoOnElsewhere({ view, provider, location }: GoOnProps) {
  const title = view.say(words.goOn, { name: provider });
  return (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p>{view.say(words.goOnLede)}</p>
      <p>
        <a href={location}>{title}</a>
      </p>
    </Document>
  );
}
