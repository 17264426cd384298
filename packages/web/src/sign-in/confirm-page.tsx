import { Document } from '../design/document.tsx';
import { ButtonLink } from '../design/govuk/button.tsx';
import { NotificationBanner } from '../design/govuk/notification-banner.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { Provider } from './door.ts';
import { PasskeyForm, WithoutScript } from './passkey-form.tsx';
import { signInWords } from './words.ts';

const words = {
  title: { en: 'Confirm that it is you', cy: 'Cadarnhewch mai chi sydd yno' },
  lede: {
    en: 'What you are about to do cannot be undone, or could lock somebody out. So you are asked once more who you are; it holds for ten minutes.',
    cy: 'Ni ellir dadwneud yr hyn yr ydych ar fin ei wneud, neu gallai gau rhywun allan. Felly gofynnir i chi unwaith eto pwy ydych; mae’n dal am ddeng munud.',
  },
  button: { en: 'Confirm with a passkey', cy: 'Cadarnhau gydag allwedd mynediad' },
  elsewhere: { en: 'Confirm with {name}', cy: 'Cadarnhau gyda {name}' },
  back: { en: 'Do not confirm, and go back', cy: 'Peidio â chadarnhau, a mynd yn ôl' },
  again: {
    en: 'Or sign in again: that confirms it, too.',
    cy: 'Neu fewngofnodwch eto: mae hynny’n ei gadarnhau hefyd.',
  },
} as const;

interface ConfirmProps {
  readonly view: View;
  readonly to: string;
  readonly providers: readonly Provider[];
  readonly because?: string | undefined;
  readonly isExample: boolean;
}

/** A fresh proof of who is there, on the way to something that asks for it. */
export function ConfirmPage({ view, to, providers, because, isExample }: ConfirmProps) {
  const asked = `?to=${encodeURIComponent(to)}`;
  return (
    <Document view={view} title={view.say(words.title)} scripts={['passkey']}>
      <h1>{view.say(words.title)}</h1>
      {because !== undefined && <NotificationBanner view={view}>{because}</NotificationBanner>}
      <p class="lede">{view.say(words.lede)}</p>
      <WithoutScript>{view.say(signInWords.passkeyNeedsScript)}</WithoutScript>
      <PasskeyForm view={view} act="confirm" to={to} button={view.say(words.button)} />
      {providers.map(({ id, name }) => (
        <p>
          <ButtonLink kind="secondary" href={`${view.to(paths.confirmElsewhere(id))}${asked}`}>
            {view.say(words.elsewhere, { name })}
          </ButtonLink>
        </p>
      ))}
      {isExample && (
        <p>
          <a href={`${view.to(paths.signIn)}${asked}`}>{view.say(words.again)}</a>
        </p>
      )}
      {to !== view.to(paths.confirmed) && (
        <p>
          <a href={to}>{view.say(words.back)}</a>
        </p>
      )}
    </Document>
  );
}
