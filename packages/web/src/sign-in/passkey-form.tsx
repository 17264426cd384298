import type { Child } from 'hono/jsx';
import { Button } from '../design/govuk/button.tsx';
import { InsetText } from '../design/govuk/inset-text.tsx';
import type { View } from '../view/view.ts';
import { passkeyWords } from './words.ts';

interface PasskeyFormProps {
  readonly view: View;
  /** What the passkey is for. */
  readonly act: 'sign-in' | 'confirm' | 'register';
  /** Where to go when it is done. */
  readonly to: string;
  readonly button: Child;
  /** Fields above the button. */
  readonly children?: Child;
}

/** Hidden until the browser module `passkey` takes it over: nothing else can do what it does. */
export function PasskeyForm({ view, act, to, button, children }: PasskeyFormProps) {
  return (
    <form method="post" hidden data-passkey={act} data-to={to} {...sayings(view)}>
      {children}
      <p class="passkey-said" role="alert" />
      <Button>{button}</Button>
    </form>
  );
}

/** There until the module runs: so it is read by whoever runs no scripts, and whoever the module did not reach. */
export function WithoutScript({ children }: { readonly children?: Child }) {
  return (
    <div data-passkey-without>
      <InsetText>{children}</InsetText>
    </div>
  );
}

/** Said by the module in the page’s language, so that it needs no words of its own. */
function sayings(view: View) {
  return Object.fromEntries(
    Object.entries(passkeyWords).map(([name, words]) => [
      `data-${name.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`)}`,
      view.say(words),
    ]),
  );
}
