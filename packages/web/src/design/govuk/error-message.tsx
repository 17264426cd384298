import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';
import { componentWords } from './component-words.ts';

interface ErrorMessageProps {
  readonly view: View;
  readonly id: string;
  readonly children?: Child;
}

export function ErrorMessage({ view, id, children }: ErrorMessageProps) {
  return (
    <p id={id} class="govuk-error-message">
      <span class="govuk-visually-hidden">{view.say(componentWords.error)}</span> {children}
    </p>
  );
}
