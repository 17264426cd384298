import { Document } from '../design/document.tsx';
import { ButtonLink } from '../design/govuk/button.tsx';
import { InsetText } from '../design/govuk/inset-text.tsx';
import { NotificationBanner } from '../design/govuk/notification-banner.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { CastList } from './cast.tsx';
import type { CastMember, Provider } from './door.ts';
import { PasskeyForm, WithoutScript } from './passkey-form.tsx';
import { signInWords as words } from './words.ts';

interface SignInProps {
  readonly view: View;
  /** Where to go afterwards, as a browser asks for it. */
  readonly to: string;
  readonly providers: readonly Provider[];
  readonly cast: readonly CastMember[];
  /** What brought them here, if something was refused or has ended. */
  readonly because?: string | undefined;
  /** Who is signed in at present. */
  readonly name?: string | undefined;
}

export function SignInPage({ view, to, providers, cast, because, name }: SignInProps) {
  return (
    <Document view={view} title={view.say(words.title)} scripts={['passkey']}>
      <h1>{view.say(words.title)}</h1>
      {because !== undefined && <NotificationBanner view={view}>{because}</NotificationBanner>}
      {name !== undefined && <Present view={view} to={to} name={name} />}
      <CastList view={view} members={cast} to={to} />
      <p class="lede">{view.say(words.lede)}</p>
      <h2>{view.say(words.passkey)}</h2>
      <p>{view.say(words.passkeyHint)}</p>
      <WithoutScript>{view.say(words.passkeyNeedsScript)}</WithoutScript>
      <PasskeyForm view={view} act="sign-in" to={to} button={view.say(words.passkeyButton)} />
      <Elsewhere view={view} to={to} providers={providers} />
      <h2>{view.say(words.lost)}</h2>
      <p>
        <a href={view.to(paths.recovery)}>{view.say(words.recovery)}</a>
      </p>
      <p class="quiet">{view.say(words.noCode)}</p>
    </Document>
  );
}

type Present = Pick<SignInProps, 'view' | 'to'> & { readonly name: string };

function Present({ view, to, name }: Present) {
  return (
    <InsetText>
      {view.say(words.signedIn, { name })} <a href={to}>{view.say(words.stay, { name })}</a>
    </InsetText>
  );
}

/**
 * Links and not forms: a form may only be sent to us, and browsers hold that against where its answer sends them, too
 * (`form-action`).
 */
function Elsewhere({ view, to, providers }: Pick<SignInProps, 'view' | 'to' | 'providers'>) {
  if (providers.length === 0) return null;
  return (
    <>
      <h2>{view.say(words.elsewhere)}</h2>
      {providers.map(({ id, name }) => (
        <p>
          <ButtonLink kind="secondary" href={`${view.to(paths.elsewhere(id))}?to=${encodeURIComponent(to)}`}>
            {view.say(words.elsewhereButton, { name })}
          </ButtonLink>
        </p>
      ))}
    </>
  );
}
